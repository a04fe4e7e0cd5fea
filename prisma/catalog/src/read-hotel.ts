import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { Hotel as HotelRow, RoomType } from '../generated/client.ts';
import { readCancellationTiers } from './cancellation-tiers.ts';
import type { CatalogDatabase } from './database.ts';
import { visibleHotels } from './visible-hotels.ts';

export type { RoomType };

export interface Hotel extends Omit<HotelRow, 'cancellationTiers'> {
  readonly cancellationTiers: readonly CancellationTier[];
}

/** A hotel with its room types by size and name, or null when there is none the caller may see. */
export async function readHotel(
  db: CatalogDatabase,
  { hotelId, livemode }: { hotelId: string; livemode: boolean },
): Promise<(Hotel & { roomTypes: RoomType[] }) | null> {
  const row = await db.hotel.findFirst({
    where: { id: hotelId, ...visibleHotels(livemode) },
    include: { roomTypes: { orderBy: [{ maxGuests: 'asc' }, { name: 'asc' }] } },
  });
  return row && { ...row, cancellationTiers: readCancellationTiers(row.cancellationTiers) };
}
