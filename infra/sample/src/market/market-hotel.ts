import type { RateRule } from '@holdfast/domain/rate-rules';
import { chargesOf } from '../charges.ts';
import { hotelAmenities, streets } from '../hotel-words.ts';
import { nightRules, pricePlan } from '../price-plan.ts';
import { roomTemplates } from '../room-templates.ts';
import type { SeedHotel } from '../seed-hotel.ts';
import type { City } from '../world-cities.ts';
import type { MarketCities } from './market-cities.ts';
import { namePatterns, nameWords, surroundings } from './market-words.ts';
import { type Chance, chanceOf } from './random.ts';

const seed = 50_000_000;
const kmPerDegree = 111.2;

/** How many hotels of a hundred have so many stars. */
const starShares = [
  [2, 15],
  [3, 42],
  [4, 31],
  [5, 12],
] as const;

const policies = [
  'pol_flexible',
  'pol_flexible',
  'pol_moderate',
  'pol_strict',
  'pol_non_refundable',
] as const;

/**
 * The hotel with this number, from 1. It depends on nothing but the number, so a market of 50,000 hotels begins with
 * the same hotels as one of 200, and loading can go on where it stopped.
 */
export function marketHotel(number: number, { population, cityOf }: MarketCities): SeedHotel {
  const chance = chanceOf(seed + number);
  // Drawn in two parts, because a chance is of 32 bits and there are more people.
  const person = chance.between(0, 99_999) / 100_000 + chance.between(0, 99_999) / 10_000_000_000;
  const city = cityOf(Math.floor(person * population));
  const digits = digitsOf(number);
  const stars = starsOf(chance);
  const place = placeIn(city, chance);
  const percent = Math.round(100 + chance.bell() * 25);
  const size = chance.pick([50, 80, 100, 100, 150, 250]);
  return {
    id: hotelIdOf(number),
    name: chance.pick(namePatterns)(chance.pick(nameWords), city.name),
    description: `${stars} stars in ${city.name}, ${chance.pick(surroundings)}.`,
    address: `${chance.between(1, 240)} ${chance.pick(streets)}`,
    city,
    ...place,
    stars,
    amenities: amenitiesOf(stars, chance),
    policyId: chance.pick(policies),
    houseRules: {},
    ...ratingOf(stars, chance),
    rules: rulesOf(city, chance),
    charges: chargesOf(city.market, stars),
    roomTypes: roomTemplates.map((template, index) => ({
      id: `rt_${digits}_${index + 1}`,
      template,
      policyId: null,
      rooms: Math.max(1, Math.round((chance.between(...template.rooms) * size) / 100)),
      allowancePercent: chance.percent(10) ? chance.between(101, 110) : 100,
      plan: pricePlan({ city, stars, template, percent }),
      rules: [],
    })),
  };
}

/** Such as `htl_000017`. */
export function hotelIdOf(number: number): string {
  return `htl_${digitsOf(number)}`;
}

function digitsOf(number: number): string {
  return String(number).padStart(6, '0');
}

function starsOf(chance: Chance): number {
  let left = chance.between(1, 100);
  for (const [stars, share] of starShares) {
    left -= share;
    if (left <= 0) return stars;
  }
  return 3;
}

/** Most are near the centre; large cities reach further. */
function placeIn({ population, latitude, longitude }: City, chance: Chance) {
  const reachKm = 1 + Math.sqrt(population) / 250;
  const height = (chance.bell() * reachKm) / kmPerDegree;
  const width = (chance.bell() * reachKm) / kmPerDegree / Math.cos((latitude * Math.PI) / 180);
  return { latitude: roundDegrees(latitude + height), longitude: roundDegrees(longitude + width) };
}

/** To the metre. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}

/** What nearly every hotel has, and more of the rest with each star. */
function amenitiesOf(stars: number, chance: Chance): string[] {
  return hotelAmenities.filter((_, index) =>
    chance.percent(Math.min(97, 100 - index * 12 + (stars - 2) * 15)),
  );
}

function ratingOf(stars: number, chance: Chance) {
  if (chance.percent(4)) return { ratingSum: 0, ratingCount: 0 };
  const ratingCount = Math.ceil(2 ** (chance.between(0, 1100) / 100));
  const average = Math.min(4.9, Math.max(1.8, 3.3 + stars * 0.17 + chance.bell() * 0.5));
  return { ratingSum: Math.max(ratingCount, Math.round(average * ratingCount)), ratingCount };
}

function rulesOf({ latitude }: City, chance: Chance): RateRule[] {
  const rules: RateRule[] = nightRules(latitude, chance.between(108, 130));
  if (chance.percent(35)) {
    rules.push({
      kind: 'LENGTH_OF_STAY',
      minNights: chance.pick([3, 5, 7]),
      percentOff: chance.pick([5, 10, 15]),
    });
  }
  if (chance.percent(40)) {
    rules.push({
      kind: 'OCCUPANCY',
      steps: [
        { soldPercent: 60, percent: 108 },
        { soldPercent: 85, percent: 125 },
      ],
    });
  }
  return rules;
}
