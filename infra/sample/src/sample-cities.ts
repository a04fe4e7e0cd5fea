import { markets } from './markets.ts';
import { type City, citiesOf } from './world-cities.ts';

const leastPopulation = 50_000;

/** The largest cities of each market of the sample, in the order of the markets. */
export function sampleCities(): City[] {
  const byMarket = Map.groupBy(citiesOf(markets, leastPopulation), (city) => city.market);
  return markets.flatMap((market) => (byMarket.get(market) ?? []).slice(0, market.cities));
}
