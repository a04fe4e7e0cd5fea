import type { Alternative } from '@holdfast/contracts/http/problem';
import type { Stay } from '@holdfast/domain/stay';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readAvailabilities } from '@holdfast/prisma-inventory/read-availability';
import { LRUCache } from 'lru-cache';
import type { HotelReader } from '../hotels/hotel-reader.ts';

/** What could not be had. */
export interface SoldOutRooms extends Stay {
  readonly roomTypeId: string;
  readonly rooms: number;
  readonly guests: number;
  readonly livemode: boolean;
}

const most = 3;

/** Finds up to three other room types that are free for the same dates: of the same hotel first, then nearby ones. */
export type FindAlternatives = (soldOut: SoldOutRooms) => Promise<Alternative[]>;

/** Makes the search. Its answers are suggestions, so they are kept for a second: a sell-out comes with a crowd. */
export function openAlternatives(hotels: HotelReader, inventory: InventoryDatabase): FindAlternatives {
  const recent = new LRUCache<string, Alternative[], SoldOutRooms>({
    max: 500,
    ttl: 1_000,
    fetchMethod: (_key, _stale, { context }) => search(hotels, inventory, context),
  });
  return async (soldOut) => {
    const { roomTypeId, checkIn, checkOut, rooms, guests, livemode } = soldOut;
    const key = [roomTypeId, checkIn, checkOut, rooms, guests, livemode].join('|');
    return (await recent.fetch(key, { context: soldOut })) ?? [];
  };
}

async function search(
  hotels: HotelReader,
  inventory: InventoryDatabase,
  soldOut: SoldOutRooms,
): Promise<Alternative[]> {
  const { roomTypeId, checkIn, checkOut, rooms, guests, livemode } = soldOut;
  const offers = await hotels.findOthers(roomTypeId, Math.ceil(guests / rooms), livemode);
  if (offers.length === 0) return [];
  const roomTypeIds = offers.map(({ roomType }) => roomType.id);
  const found = await readAvailabilities(inventory, { roomTypeIds, checkIn, checkOut, rooms });
  const free = offers.flatMap(({ hotel, roomType }, index) => {
    const availability = found[index];
    if (!availability?.available || availability.total === null) return [];
    return {
      hotelId: hotel.id,
      hotelName: hotel.name,
      roomTypeId: roomType.id,
      roomTypeName: roomType.name,
      roomsLeft: availability.roomsLeft,
      totalPrice: { ...availability.total },
    };
  });
  return free.slice(0, most);
}
