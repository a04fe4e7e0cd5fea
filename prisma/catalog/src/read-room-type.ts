import type { CatalogDatabase } from './database.ts';
import {
  type HotelTerms,
  hotelTerms,
  hotelTermsOf,
  type RoomType,
  roomTypeOf,
  roomTypeParts,
} from './hotel-view.ts';
import { visibleHotels } from './visible-hotels.ts';

export type RoomTypeWithHotel = RoomType & { readonly hotel: HotelTerms };

const parts = { ...roomTypeParts, hotel: { include: hotelTerms } } as const;

/** A room type with its hotel, or null when there is none the caller may see. */
export function readRoomType(
  db: CatalogDatabase,
  { roomTypeId, livemode }: { roomTypeId: string; livemode: boolean },
): Promise<RoomTypeWithHotel | null> {
  return findRoomType(db, { id: roomTypeId, hotel: visibleHotels(livemode) });
}

/** A room type whatever its hotel's status, for those who manage it, or null. */
export function readManagedRoomType(
  db: CatalogDatabase,
  roomTypeId: string,
): Promise<RoomTypeWithHotel | null> {
  return findRoomType(db, { id: roomTypeId });
}

async function findRoomType(
  db: CatalogDatabase,
  where: { id: string; hotel?: ReturnType<typeof visibleHotels> },
): Promise<RoomTypeWithHotel | null> {
  const row = await db.roomType.findFirst({ where, include: parts });
  if (row === null) return null;
  const hotel = hotelTermsOf(row.hotel);
  return { ...roomTypeOf(row, hotel), hotel };
}
