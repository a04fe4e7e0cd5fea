import { readCancellationTiers } from './cancellation-tiers.ts';
import type { CatalogDatabase } from './database.ts';
import type { Hotel, RoomType } from './read-hotel.ts';
import { visibleHotels } from './visible-hotels.ts';

/** A room type with its hotel, or null when there is none the caller may see. */
export async function readRoomType(
  db: CatalogDatabase,
  { roomTypeId, livemode }: { roomTypeId: string; livemode: boolean },
): Promise<(RoomType & { hotel: Hotel }) | null> {
  const row = await db.roomType.findFirst({
    where: { id: roomTypeId, hotel: visibleHotels(livemode) },
    include: { hotel: true },
  });
  if (row === null) return null;
  const cancellationTiers = readCancellationTiers(row.hotel.cancellationTiers);
  return { ...row, hotel: { ...row.hotel, cancellationTiers } };
}
