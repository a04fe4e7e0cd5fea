import type { Alternative } from '@holdfast/contracts/http/problem';
import type { Stay } from '@holdfast/domain/stay';
import { readAvailabilities } from '@holdfast/prisma-inventory/read-availability';
import type { Platform } from '../platform.ts';

/** What could not be had. */
export interface SoldOutRooms extends Stay {
  readonly roomTypeId: string;
  readonly rooms: number;
  readonly guests: number;
  readonly livemode: boolean;
}

const most = 3;

/** Up to three other room types that are free for the same dates: of the same hotel first, then nearby ones. */
export async function findAlternatives(platform: Platform, soldOut: SoldOutRooms): Promise<Alternative[]> {
  const { roomTypeId, checkIn, checkOut, rooms, guests, livemode } = soldOut;
  const offers = await platform.hotels.findOthers(roomTypeId, Math.ceil(guests / rooms), livemode);
  if (offers.length === 0) return [];
  const roomTypeIds = offers.map(({ roomType }) => roomType.id);
  const found = await readAvailabilities(platform.inventory, { roomTypeIds, checkIn, checkOut, rooms });
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
