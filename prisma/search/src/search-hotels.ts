import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { SearchDatabase } from './database.ts';
import { searchParameters } from './search-parameters.ts';
import type { FoundHotel, SearchQuery, SearchResult } from './search-query.ts';

/**
 * Hotels around a point with a free room for the stay, in one round trip. Every order ends with the hotel's id, so
 * that pages neither repeat nor miss one. What it finds may be minutes old: reserving is the only judge.
 *
 * @throws RangeError for a stay longer than `longestSearchedNights`, which offers do not reach.
 */
export async function searchHotels(db: SearchDatabase, query: SearchQuery): Promise<SearchResult> {
  const [row] = await db.$queryRaw<{ found: Found }[]>`
    SELECT search_hotels(${searchParameters(query)}::jsonb) AS found`;
  if (row === undefined) throw new Error('the search answered nothing');
  const { total, items, stars, amenities, ratings, price } = row.found;
  return { total, items: items.map(toHotel), facets: { stars, amenities, ratings, price } };
}

type Facets = SearchResult['facets'];

interface Found extends Facets {
  readonly total: number;
  readonly items: readonly FoundRow[];
}

interface FoundRow extends Omit<FoundHotel, 'rating' | 'distanceKm' | 'offer' | 'terms'> {
  readonly ratingAverage: number | null;
  readonly ratingCount: number;
  readonly metres: number;
  readonly roomTypeId: string;
  readonly roomTypeName: string;
  readonly rooms: number;
  readonly maxGuests: number;
  readonly roomsLeft: number;
  readonly amountMinor: number;
  readonly currency: string;
  readonly comparedMinor: number | null;
  readonly timeZone: string | null;
  readonly checkInTime: string | null;
  readonly cancellationTiers: readonly CancellationTier[] | null;
}

function toHotel(row: FoundRow): FoundHotel {
  const { ratingAverage, ratingCount, metres, amountMinor, currency, ...rest } = row;
  const { roomTypeId, roomTypeName, rooms, maxGuests, roomsLeft, comparedMinor, ...terms } = rest;
  const { timeZone, checkInTime, cancellationTiers, ...hotel } = terms;
  const known = timeZone !== null && checkInTime !== null && cancellationTiers !== null;
  const totalPrice = { amountMinor, currency };
  return {
    ...hotel,
    rating: { average: ratingAverage, count: ratingCount },
    distanceKm: metres / 1000,
    offer: { roomTypeId, roomTypeName, rooms, maxGuests, roomsLeft, totalPrice, comparedMinor },
    terms: known ? { hotel: { timeZone, checkInTime }, cancellationTiers } : null,
  };
}
