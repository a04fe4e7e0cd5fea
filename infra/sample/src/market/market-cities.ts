import { type City, citiesOf } from '../world-cities.ts';
import { worldMarkets } from '../world-markets.ts';

const leastPopulation = 15_000;

/** Cities to draw from, in proportion to their population. */
export interface MarketCities {
  readonly cities: readonly City[];
  /** People in all cities. */
  readonly population: number;
  /** The city in which the person with this number lives, from 0. */
  cityOf(person: number): City;
}

/** The cities of all markets that have hotels. */
export function marketCities(): MarketCities {
  const cities = citiesOf(worldMarkets, leastPopulation);
  const ends: number[] = [];
  let population = 0;
  for (const city of cities) {
    population += city.population;
    ends.push(population);
  }
  const cityOf = (person: number) => {
    const city = cities[firstAbove(ends, person)];
    if (city === undefined) throw new RangeError(`there is no person ${person}`);
    return city;
  };
  return { cities, population, cityOf };
}

/** The first index whose value is greater; the values ascend. */
function firstAbove(values: readonly number[], wanted: number): number {
  let [from, until] = [0, values.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((values[middle] ?? 0) > wanted) until = middle;
    else from = middle + 1;
  }
  return from;
}
