import type { City } from '../world-cities.ts';
import type { Surrounding } from './scenery.ts';

// What the larger cities of these countries are known for; all others have a skyline.
// biome-ignore format: a table of countries
const byCountry: Readonly<Record<string, Surrounding>> = {
  PT: 'oldtown', ES: 'oldtown', FR: 'oldtown', IT: 'oldtown', CZ: 'oldtown', PL: 'oldtown', IE: 'oldtown',
  NL: 'oldtown', SE: 'oldtown', DK: 'coast', GR: 'coast', AU: 'coast', BR: 'coast', TH: 'coast', ZA: 'coast',
  AT: 'alpine', CH: 'alpine', NO: 'alpine', NZ: 'alpine', CL: 'alpine', MA: 'desert', AE: 'desert', JO: 'desert',
  IN: 'desert',
};

// biome-ignore format: a table of cities
const byCity: Readonly<Record<string, Surrounding>> = {
  Lisbon: 'coast', Barcelona: 'coast', Valencia: 'coast', Marseille: 'coast', Naples: 'coast', Munich: 'alpine',
  Vancouver: 'alpine', Phoenix: 'desert', 'Los Angeles': 'coast', Dubai: 'desert',
};

/** What pictures of a hotel show around it. */
export function surroundingOf({ name, market }: City): Surrounding {
  return byCity[name] ?? byCountry[market.country] ?? 'city';
}
