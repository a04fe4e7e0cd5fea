import type { Money } from '@holdfast/domain/money';
import type { SearchDatabase } from './database.ts';
import { searchParameters } from './search-parameters.ts';
import type { SearchQuery } from './search-query.ts';

/** What is looked for: one room for `guests` people. */
export type FreeRoomsQuery = Pick<
  SearchQuery,
  'near' | 'checkIn' | 'checkOut' | 'guests' | 'currency' | 'rates' | 'livemode' | 'page' | 'pageSize'
>;

/** A room type of which a room is free for the whole stay. */
export interface FreeRoom {
  readonly roomTypeId: string;
  readonly name: string;
  readonly hotelId: string;
  readonly hotelName: string;
  readonly city: string;
  readonly countryCode: string;
  readonly maxGuests: number;
  readonly roomsLeft: number;
  /** One room for the whole stay, in the hotel's currency. */
  readonly totalPrice: Money;
  /** To the metre. */
  readonly distanceKm: number;
}

/**
 * Every room type around a point of which a room is free, the cheapest first, in one round trip. The order ends with
 * the room type's id, so that pages neither repeat nor miss one.
 *
 * @throws RangeError for a stay longer than `longestSearchedNights`, which offers do not reach.
 */
export async function findFreeRooms(
  db: SearchDatabase,
  query: FreeRoomsQuery,
): Promise<{ total: number; items: FreeRoom[] }> {
  const [row] = await db.$queryRaw<{ found: { total: number; items: FreeRoomRow[] } }[]>`
    SELECT search_rooms(${searchParameters({ ...query, rooms: 1, sort: 'PRICE' })}::jsonb) AS found`;
  if (row === undefined) throw new Error('the search answered nothing');
  const { total, items } = row.found;
  return { total, items: items.map(toFreeRoom) };
}

interface FreeRoomRow extends Omit<FreeRoom, 'totalPrice' | 'distanceKm'> {
  readonly amountMinor: number;
  readonly currency: string;
  readonly metres: number;
}

function toFreeRoom({ amountMinor, currency, metres, ...room }: FreeRoomRow): FreeRoom {
  return { ...room, totalPrice: { amountMinor, currency }, distanceKm: metres / 1000 };
}
