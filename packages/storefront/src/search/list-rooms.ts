import type { Place } from '@holdfast/contracts/http/places';
import type { FreeRoom, FreeRoomsQuery } from '@holdfast/prisma-search/find-free-rooms';
import type { HotelSearchOptions } from './search-hotels.ts';
import { answerSeconds, locate, scopesOf } from './search-question.ts';

/** Which rooms are listed. */
export type WantedRooms = Pick<FreeRoomsQuery, 'checkIn' | 'checkOut' | 'guests' | 'page' | 'pageSize'> & {
  readonly location: string;
};

/** Free rooms of a place, which is null when none is called so. */
export interface ListedRooms {
  readonly place: Place | null;
  readonly suggestions: Place[];
  readonly total: number;
  readonly items: readonly FreeRoom[];
}

/** Lists free rooms by the read model; what it says is for looking, not for selling. */
export type ListRooms = (wanted: WantedRooms, livemode: boolean) => Promise<ListedRooms>;

export interface RoomListOptions extends Pick<HotelSearchOptions, 'places' | 'rates' | 'cache'> {
  readonly find: (query: FreeRoomsQuery) => Promise<{ total: number; items: FreeRoom[] }>;
}

// Rooms of hotels that charge in different currencies are put in order by it.
const currency = 'EUR';

/** Makes the list, kept for a minute until rooms or prices of the area change. */
export function openRoomList({ places, rates, cache, find }: RoomListOptions): ListRooms {
  return async ({ location, ...wanted }, livemode) => {
    const { place, suggestions, near } = await locate(places, { ...wanted, location });
    if (near === undefined) return { place: null, suggestions, total: 0, items: [] };
    const query = { ...wanted, near, livemode, currency };
    const { total, items } = await cache.read({
      name: 'rooms',
      key: JSON.stringify(query),
      scopes: scopesOf(query),
      ttlSeconds: answerSeconds,
      load: async () => find({ ...query, rates: await rates() }),
    });
    return { place: place ?? null, suggestions, total, items };
  };
}
