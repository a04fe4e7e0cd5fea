import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { type PartialStay, readPartialStay, readStay } from '../../app/stay-params.ts';

type Search = CustomerSchemas['Search'];

/** How results can be put in order. */
export const sorts = ['RECOMMENDED', 'PRICE', 'RATING', 'DISTANCE'] as const;
export type Sort = (typeof sorts)[number];

/** How many hotels a page has. */
export const pageSize = 10;

/** What the address of a search says. Lists are written with commas: `stars=4,5`. */
export interface SearchParams extends Partial<PartialStay> {
  readonly location?: string;
  /** A number where it is one only. */
  readonly stars?: string | number;
  readonly amenities?: string;
  /** For the whole stay, in the smallest unit of the currency that prices are compared in. */
  readonly priceMin?: number;
  readonly priceMax?: number;
  readonly ratingMin?: number;
  readonly sort?: Sort;
  readonly page?: number;
  /** Whether narrow screens show the map in place of the list. */
  readonly map?: true;
}

/** Reads the address of a search; what is not understood is left out. */
export function readSearchParams(search: Record<string, unknown>): SearchParams {
  const { location } = search;
  const place = typeof location === 'string' || typeof location === 'number' ? String(location).trim() : '';
  const stars = starsOf(search.stars).sort();
  const amenities = amenitiesOf(search.amenities);
  const priceMin = readAmount(search.priceMin);
  const priceMax = readAmount(search.priceMax);
  const ratingMin = Number(search.ratingMin);
  const sort = sorts.find((one) => one === search.sort);
  const page = Number(search.page);
  return {
    ...(place !== '' && { location: place }),
    ...readPartialStay(search),
    ...(stars.length > 0 && { stars: stars.length === 1 ? Number(stars[0]) : stars.join(',') }),
    ...(amenities.length > 0 && { amenities: amenities.join(',') }),
    ...(priceMin !== undefined && { priceMin }),
    ...(priceMax !== undefined && priceMax >= (priceMin ?? 0) && { priceMax }),
    ...(ratingMin >= 1 && ratingMin <= 5 && { ratingMin }),
    ...(sort !== undefined && sort !== 'RECOMMENDED' && { sort }),
    ...(Number.isInteger(page) && page > 1 && page <= 1000 && { page }),
    ...(search.map === true && { map: true as const }),
  };
}

/** What the API is asked; undefined where the address does not say where and when. */
export function searchOf(params: SearchParams): Search | undefined {
  const stay = readStay({ ...params });
  const { location, priceMin, priceMax, ratingMin, sort = 'RECOMMENDED', page = 1 } = params;
  if (stay === undefined || location === undefined) return undefined;
  const starRating = starsOf(params.stars);
  const amenities = amenitiesOf(params.amenities);
  return {
    location,
    ...stay,
    rooms: Math.min(stay.rooms, stay.guests),
    ...(starRating.length > 0 && { starRating }),
    ...(amenities.length > 0 && { amenities }),
    ...(priceMin !== undefined && { priceMin }),
    ...(priceMax !== undefined && { priceMax }),
    ...(ratingMin !== undefined && { ratingMin }),
    sort,
    page,
    pageSize,
  };
}

/** The stars that are asked for. */
export function starsOf(value: unknown): number[] {
  return listOf(value)
    .map(Number)
    .filter((star) => Number.isInteger(star) && star >= 1 && star <= 5);
}

/** The amenities that are asked for. */
export function amenitiesOf(value: unknown): string[] {
  return listOf(value).filter((amenity) => /^[a-z0-9-]{1,40}$/.test(amenity));
}

/** How many kinds of filters are set. */
export function countFilters({ stars, amenities, priceMin, priceMax, ratingMin }: SearchParams): number {
  const price = priceMin ?? priceMax;
  return [stars, amenities, price, ratingMin].filter((filter) => filter !== undefined).length;
}

function listOf(value: unknown): string[] {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return [...new Set(text.split(',').filter((part) => part !== ''))];
}

function readAmount(value: unknown): number | undefined {
  const amount = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0 ? amount : undefined;
}
