import type { Cache } from '@holdfast/cache/cache';
import { staysScope } from '@holdfast/cache/cache-scopes';
import type { Place } from '@holdfast/contracts/http/places';
import type { Search } from '@holdfast/contracts/http/search';
import type { ExchangeRates } from '@holdfast/domain/exchange';
import { cellOf, cellsAround } from '@holdfast/domain/geo-cell';
import { invalidFields } from '@holdfast/edge/problem-error';
import type { Activity } from '@holdfast/outbox/activity-publisher';
import type { SearchQuery, SearchResult } from '@holdfast/prisma-search/search-query';
import type { ReadRates } from './exchange-rates.ts';
import type { PlaceFinder } from './find-place.ts';

/** What a search came to, before it is written for the guest. */
export interface SearchAnswer {
  /** Undefined for a point on the map, null for a name that no place has. */
  readonly place: Place | null | undefined;
  readonly suggestions: Place[];
  readonly result: SearchResult;
  readonly rates: ExchangeRates;
}

/** Finds hotels with rooms that are free, by the read model; what it says is for looking, not for selling. */
export type SearchHotels = (search: Search, livemode: boolean) => Promise<SearchAnswer>;

export interface HotelSearchOptions {
  readonly search: (query: SearchQuery) => Promise<SearchResult>;
  readonly places: PlaceFinder;
  readonly rates: ReadRates;
  readonly cache: Cache;
  readonly publish: (activity: Activity) => void;
}

const cacheSeconds = 60;
const nothing: SearchResult = {
  total: 0,
  items: [],
  facets: { stars: [], amenities: [], ratings: [], price: [] },
};

/** Makes the search over its read model, with results kept for a minute until rooms or prices of the area change. */
export function openHotelSearch(options: HotelSearchOptions): SearchHotels {
  return async (search, livemode) => {
    const [rates, where] = await Promise.all([options.rates(), locate(options.places, search)]);
    checkCurrency(search, rates);
    const { place, suggestions, near } = where;
    if (near === undefined) return { place: null, suggestions, result: nothing, rates };
    const query = queryOf(search, near, livemode);
    let cached = true;
    const result = await options.cache.read<SearchResult>({
      name: 'search',
      key: JSON.stringify(query),
      scopes: scopesOf(query),
      ttlSeconds: cacheSeconds,
      load() {
        cached = false;
        return options.search({ ...query, rates });
      },
    });
    const { checkIn, checkOut, guests } = search;
    const data = {
      area: place?.placeId ?? cellOf(near),
      checkIn,
      checkOut,
      guests,
      found: result.total,
      cached,
    };
    options.publish({ type: 'SearchPerformed', data });
    return { place, suggestions, result, rates };
  };
}

type Near = SearchQuery['near'];

async function locate(places: PlaceFinder, { location, near }: Search) {
  const radiusKm = near?.radiusKm ?? 50;
  if (location === undefined)
    return { place: undefined, suggestions: [], near: near && { ...near, radiusKm } };
  const { place, suggestions } = await places.find(location);
  if (place === undefined) return { place: null, suggestions, near: undefined };
  const { latitude, longitude } = place;
  return { place, suggestions, near: { latitude, longitude, radiusKm } };
}

function checkCurrency({ currency = 'EUR' }: Search, rates: ExchangeRates): void {
  if (rates[currency] !== undefined) return;
  throw invalidFields({ field: 'currency', message: 'must be one that prices are shown in' });
}

/** The question, written one way however it was asked, so that those who ask the same share an answer. */
function queryOf(search: Search, near: Near, livemode: boolean): Omit<SearchQuery, 'rates'> {
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

function scopesOf({ near, checkIn }: Omit<SearchQuery, 'rates'>): string[] {
  const month = checkIn.slice(0, 7);
  return cellsAround(near, near.radiusKm).map((cell) => staysScope(cell, month));
}
