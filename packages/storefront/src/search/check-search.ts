import type { Search, SearchQuery } from '@holdfast/contracts/http/search';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { longestSearchedNights } from '@holdfast/domain/offer-months';
import { checkStay } from '@holdfast/edge/check-stay';
import { invalidFields } from '@holdfast/edge/problem-error';

/**
 * Refuses a search that cannot be meant. Its day of arrival may be yesterday in UTC: somewhere it still is.
 *
 * @throws ProblemError VALIDATION_ERROR naming the field.
 */
export function checkSearch(search: Search, maxNights: number, now: Date = new Date()): void {
  const { location, near, guests, rooms = 1, priceMin = 0, priceMax = Number.MAX_SAFE_INTEGER } = search;
  if (location === undefined && near === undefined) {
    throw invalidFields({ field: 'location', message: 'is required, or a point to search near' });
  }
  if (location !== undefined && near !== undefined) {
    throw invalidFields({ field: 'near', message: 'must not come with a location' });
  }
  checkStay(search, Math.min(maxNights, longestSearchedNights));
  if (search.checkIn < addDays(dateIn('UTC', now), -1)) {
    throw invalidFields({ field: 'checkIn', message: 'must not be in the past' });
  }
  if (rooms > guests)
    throw invalidFields({ field: 'rooms', message: 'must not be more than there are guests' });
  if (priceMin > priceMax) throw invalidFields({ field: 'priceMax', message: 'must be at least priceMin' });
}

/**
 * The search that a query asks for.
 *
 * @throws ProblemError VALIDATION_ERROR for half a point on the map.
 */
export function searchOf(query: SearchQuery): Search {
  const { latitude, longitude, radiusKm, amenities, starRating, ...alike } = query;
  if ((latitude === undefined) !== (longitude === undefined)) {
    const field = latitude === undefined ? 'latitude' : 'longitude';
    throw invalidFields({ field, message: 'is required: a point has both latitude and longitude' });
  }
  if (radiusKm !== undefined && latitude === undefined) {
    throw invalidFields({ field: 'radiusKm', message: 'goes with latitude and longitude' });
  }
  const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  return {
    ...alike,
    ...(point && { near: { ...point, ...(radiusKm !== undefined && { radiusKm }) } }),
    ...(amenities !== undefined && { amenities: amenities.split(',') }),
    ...(starRating !== undefined && { starRating: starRating.split(',').map(Number) }),
  };
}
