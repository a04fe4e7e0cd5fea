import { longestSearchedNights, monthOf } from '@holdfast/domain/offer-months';
import { nightCount } from '@holdfast/domain/stay';
import { comparableCurrencies } from './comparable-currencies.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * A search as the functions of the database take it: the stay as a month, a day of it and a number of nights.
 *
 * @throws RangeError for a stay longer than `longestSearchedNights`, which offers do not reach.
 */
export function searchParameters(query: SearchQuery): string {
  const nights = nightCount(query);
  if (nights < 1 || nights > longestSearchedNights) {
    throw new RangeError(`a search is for 1 to ${longestSearchedNights} nights, not ${nights}`);
  }
  const { near, checkIn, page, pageSize, priceMinMinor, priceMaxMinor } = query;
  return JSON.stringify({
    latitude: near.latitude,
    longitude: near.longitude,
    radiusMetres: near.radiusKm * 1000,
    month: monthOf(checkIn),
    day: Number(checkIn.slice(8)),
    nights,
    guests: query.guests,
    rooms: query.rooms,
    livemode: query.livemode,
    text: query.text ?? '',
    priced: priceMinMinor !== undefined || priceMaxMinor !== undefined,
    amenities: query.amenities ?? [],
    stars: query.stars ?? [],
    ratingMin: query.ratingMin,
    currencies: comparableCurrencies(query),
    sort: query.sort,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
}
