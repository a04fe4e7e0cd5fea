import type { Cache } from '@holdfast/cache/cache';
import type { Place } from '@holdfast/contracts/http/places';
import type { Search } from '@holdfast/contracts/http/search';
import type { ExchangeRates } from '@holdfast/domain/exchange';
import { cellOf } from '@holdfast/domain/geo-cell';
import type { Activity } from '@holdfast/outbox/activity-publisher';
import type { SearchQuery, SearchResult } from '@holdfast/prisma-search/search-query';
import type { ReadRates } from './exchange-rates.ts';
import type { PlaceFinder } from './find-place.ts';
import { answerSeconds, checkCurrency, locate, queryOf, scopesOf } from './search-question.ts';

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
      ttlSeconds: answerSeconds,
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
