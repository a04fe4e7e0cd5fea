import type { Photo } from '../generated/client.ts';
import type { CatalogDatabase } from './database.ts';
import { type Hotel, hotelOf, hotelParts, type RoomType } from './hotel-view.ts';
import { visibleHotels } from './visible-hotels.ts';

export type { Hotel, Photo, RoomType };

/** A hotel with its room types by size and name and its photos, or null when there is none the caller may see. */
export async function readHotel(
  db: CatalogDatabase,
  { hotelId, livemode }: { hotelId: string; livemode: boolean },
): Promise<Hotel | null> {
  const row = await db.hotel.findFirst({
    where: { id: hotelId, ...visibleHotels(livemode) },
    include: hotelParts,
  });
  return row && hotelOf(row);
}

/** A hotel whatever its status, for those who manage it, or null. */
export async function readManagedHotel(db: CatalogDatabase, hotelId: string): Promise<Hotel | null> {
  const row = await db.hotel.findUnique({ where: { id: hotelId }, include: hotelParts });
  return row && hotelOf(row);
}
