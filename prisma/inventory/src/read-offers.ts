import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { InventoryDatabase } from './database.ts';
import { type PricedRoomType, readPricedNights } from './read-priced-nights.ts';

/** What search needs to know of a room type. */
export interface RoomTypeOffer extends PricedRoomType {
  readonly hotelId: string;
  readonly currency: string;
}

/**
 * The nights from `from` until before `until`, every date of every room type that these hotels sell and price, with
 * the rules and charges of a stay, in one round trip.
 */
export async function readOffers(
  db: InventoryDatabase,
  { hotelIds, from, until }: { hotelIds: readonly string[]; from: CalendarDate; until: CalendarDate },
): Promise<RoomTypeOffer[]> {
  const roomTypes = await readPricedNights(db, { hotelIds }, { from, until });
  return roomTypes.flatMap(({ hotelId, currency, ...offer }) =>
    hotelId === null || currency === null ? [] : { ...offer, hotelId, currency },
  );
}
