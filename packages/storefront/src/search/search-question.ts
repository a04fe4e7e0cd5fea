import { staysScope } from '@holdfast/cache/cache-scopes';
import type { Search } from '@holdfast/contracts/http/search';
import type { ExchangeRates } from '@holdfast/domain/exchange';
import { cellsAround } from '@holdfast/domain/geo-cell';
import { nightsOf } from '@holdfast/domain/stay';
import { invalidFields } from '@holdfast/edge/problem-error';
import type { SearchQuery } from '@holdfast/prisma-search/search-query';
import type { PlaceFinder } from './find-place.ts';

/** The longest an answer is kept; a change of its scopes makes it forgotten before (decision D30). */
export const answerSeconds = 60;

type Near = SearchQuery['near'];

/** Where a search looks: around a place, null when none is called so, or around a point. */
export async function locate(places: PlaceFinder, { location, near }: Search) {
  const radiusKm = near?.radiusKm ?? 50;
  if (location === undefined)
    return { place: undefined, suggestions: [], near: near && { ...near, radiusKm } };
  const { place, suggestions } = await places.find(location);
  if (place === undefined) return { place: null, suggestions, near: undefined };
  const { latitude, longitude } = place;
  return { place, suggestions, near: { latitude, longitude, radiusKm } };
}

/**
 * Refuses a currency that no rate is known of.
 *
 * @throws ProblemError VALIDATION_ERROR naming currency.
 */
export function checkCurrency({ currency = 'EUR' }: Search, rates: ExchangeRates): void {
  if (rates[currency] !== undefined) return;
  throw invalidFields({ field: 'currency', message: 'must be one that prices are shown in' });
}

/** The question, written one way however it was asked, so that those who ask the same share an answer. */
export function queryOf(search: Search, near: Near, livemode: boolean): Omit<SearchQuery, 'rates'> {
  const { checkIn, checkOut, guests, rooms, currency = 'EUR', sort = 'RECOMMENDED' } = search;
  const { text, priceMin, priceMax, amenities = [], ratingMin, page = 1, pageSize = 20 } = search;
  const stars = [search.starRating ?? []].flat();
  return {
    near,
    checkIn,
    checkOut,
    guests,
    ...(rooms !== undefined && { rooms }),
    currency,
    livemode,
    ...(text !== undefined && { text: text.trim().toLowerCase() }),
    ...(priceMin !== undefined && { priceMinMinor: priceMin }),
    ...(priceMax !== undefined && { priceMaxMinor: priceMax }),
    ...(amenities.length > 0 && { amenities: [...new Set(amenities)].sort() }),
    ...(stars.length > 0 && { stars: [...new Set(stars)].sort() }),
    ...(ratingMin !== undefined && { ratingMin }),
    sort,
    page,
    pageSize,
  };
}

/**
 * What the answer is made of, for the cache: each night of the stay in every cell the circle touches. What is judged
 * by the day of arrival belongs to the first of them.
 */
export function scopesOf({ near, ...stay }: Pick<SearchQuery, 'near' | 'checkIn' | 'checkOut'>): string[] {
  const nights = nightsOf(stay);
  return cellsAround(near, near.radiusKm).flatMap((cell) => nights.map((night) => staysScope(cell, night)));
}
