import type { RateRule } from '@holdfast/domain/rate-rules';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { chargesOf } from './charges.ts';
import { describeHotel } from './describe-hotel.ts';
import { hotelAmenities, hotelNames, streets } from './hotel-words.ts';
import { limitedPromotion } from './limited-promotion.ts';
import { surroundingOf } from './pictures/surrounding-of.ts';
import { nightRules, pricePlan } from './price-plan.ts';
import { roomTemplates } from './room-templates.ts';
import { sampleCities } from './sample-cities.ts';
import { reviewsOf } from './sample-reviews.ts';
import type { SeedHotel } from './seed-hotel.ts';
import type { City } from './world-cities.ts';

const hotelsPerCity = 2;
const seed = 20_260_101;

// The first hotel, which README and demonstration book, can be cancelled until a day before.
const policies = ['pol_flexible', 'pol_moderate', 'pol_flexible', 'pol_strict'] as const;
const arrivals = [
  'Please bring an identity card or passport. If you come after midnight, ring the bell.',
  'Please bring an identity card or passport. Luggage can be left from 9:00 and until 20:00.',
] as const;
const children = [
  'Children of all ages are welcome; cots are free, ask for one when you book.',
  'Children are welcome. Under the age of six they sleep for free in your bed.',
] as const;
const smoking = ['Not indoors.', 'Not indoors; there is a sheltered place in the courtyard.'] as const;
const pets = [
  'Pets are welcome, with a bowl of water at the door.',
  'No pets, except guide dogs.',
  'Dogs stay for a small fee, paid at the desk.',
] as const;

/** The sampled hotels: the same ones on every machine, since everything random comes from one seed. */
export function sampleHotels(): SeedHotel[] {
  const random = xoroshiro128plus(seed);
  const between = (from: number, to: number) => uniformInt(random, from, to);
  return sampleCities().flatMap((city, cityIndex) =>
    Array.from({ length: hotelsPerCity }, (_, index) =>
      makeHotel(city, cityIndex * hotelsPerCity + index, between),
    ),
  );
}

type Between = (from: number, to: number) => number;

function makeHotel(city: City, index: number, between: Between): SeedHotel {
  const word = pick(hotelNames, index);
  const slug = `${slugOf(word)}_${slugOf(city.name)}`;
  const stars = between(3, 5);
  // Asked of the dice in this order, on which all that follows depends.
  const address = `${between(1, 180)} ${pick(streets, between(0, streets.length - 1))}`;
  const [latitude, longitude] = [near(city.latitude, between), near(city.longitude, between)];
  const amenities = hotelAmenities.slice(0, stars + between(0, hotelAmenities.length - 5));
  const surrounding = surroundingOf(city);
  const ratings = reviewsOf({ index, surrounding, amenities }).map(({ rating }) => rating);
  return {
    id: `htl_${slug}`,
    name: `${word} Hotel ${city.name}`,
    description: describeHotel({ index, city: city.name, stars, surrounding, amenities }),
    address,
    city,
    latitude,
    longitude,
    stars,
    amenities,
    policyId: pick(policies, index),
    houseRules: {
      arrival: pick(arrivals, index),
      children: pick(children, index),
      pets: pick(pets, index),
      smoking: pick(smoking, index),
      quiet: 'Quiet from 22:00 to 7:00, please: others are asleep.',
    },
    ratingSum: ratings.reduce((sum, rating) => sum + rating, 0),
    ratingCount: ratings.length,
    rules: hotelRules(city, index),
    charges: chargesOf(city.market, stars),
    roomTypes: roomTemplates.map((template) => ({
      id: `rt_${slug}_${template.slug}`,
      template,
      // Every third hotel sells its suites for good.
      policyId: template.slug === 'suite' && index % 3 === 2 ? 'pol_non_refundable' : null,
      rooms: between(...template.rooms),
      allowancePercent: between(1, 10) === 1 ? 110 : 100,
      plan: pricePlan({ city, stars, template }),
      rules: [],
    })),
  };
}

/** Seasons and weekends everywhere; a week is cheaper in every second hotel, demand makes every fifth dearer. */
function hotelRules({ latitude }: City, index: number): RateRule[] {
  const rules: RateRule[] = [
    ...nightRules(latitude, 118),
    { kind: 'PROMOTION', code: 'WELCOME10', percentOff: 10 },
    { kind: 'PROMOTION', code: limitedPromotion.code, percentOff: 20 },
  ];
  if (index % 2 === 0) rules.push({ kind: 'LENGTH_OF_STAY', minNights: 7, percentOff: 10 });
  if (index % 5 === 4) rules.push({ kind: 'OCCUPANCY', steps: [{ soldPercent: 70, percent: 115 }] });
  return rules;
}

// Within about two kilometres of the centre, to the metre.
function near(degrees: number, between: Between): number {
  return Number((degrees + between(-1_800, 1_800) / 100_000).toFixed(5));
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
