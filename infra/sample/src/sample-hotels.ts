import type { RatePlan, RateRule } from '@holdfast/domain/rate-rules';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hotelAmenities, hotelNames, streets } from './hotel-words.ts';
import { pricePlan, priceRules } from './price-plan.ts';
import { type RoomTemplate, roomTemplates } from './room-templates.ts';
import { type SampleCity, sampleCities } from './sample-cities.ts';

const hotelsPerCity = 2;
const seed = 20_260_101;

export interface SampleRoomType {
  readonly id: string;
  readonly template: RoomTemplate;
  readonly rooms: number;
  readonly allowancePercent: number;
  readonly plan: RatePlan;
}

export interface SampleHotel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly city: SampleCity;
  readonly latitude: number;
  readonly longitude: number;
  readonly stars: number;
  readonly amenities: readonly string[];
  /** How prices move with the year. */
  readonly rules: readonly RateRule[];
  readonly roomTypes: readonly SampleRoomType[];
}

/** The sampled hotels: the same ones on every machine, since everything random comes from one seed. */
export function sampleHotels(): SampleHotel[] {
  const random = xoroshiro128plus(seed);
  const between = (from: number, to: number) => uniformInt(random, from, to);
  return sampleCities().flatMap((city, cityIndex) =>
    Array.from({ length: hotelsPerCity }, (_, index) =>
      makeHotel(city, cityIndex * hotelsPerCity + index, between),
    ),
  );
}

type Between = (from: number, to: number) => number;

function makeHotel(city: SampleCity, index: number, between: Between): SampleHotel {
  const word = pick(hotelNames, index);
  const slug = `${slugOf(word)}_${slugOf(city.name)}`;
  const stars = between(3, 5);
  return {
    id: `htl_${slug}`,
    name: `${word} Hotel ${city.name}`,
    description: `${stars} stars in ${city.name}, a short walk from the centre.`,
    address: `${between(1, 180)} ${pick(streets, between(0, streets.length - 1))}`,
    city,
    latitude: near(city.latitude, between),
    longitude: near(city.longitude, between),
    stars,
    amenities: hotelAmenities.slice(0, stars + between(0, hotelAmenities.length - 5)),
    rules: priceRules(city),
    roomTypes: roomTemplates.map((template) => ({
      id: `rt_${slug}_${template.slug}`,
      template,
      rooms: between(...template.rooms),
      allowancePercent: between(1, 10) === 1 ? 110 : 100,
      plan: pricePlan({ city, stars, template }),
    })),
  };
}

// Within about two kilometres of the centre, to the metre.
function near(degrees: number, between: Between): number {
  return Number((degrees + between(-1_800, 1_800) / 100_000).toFixed(5));
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
