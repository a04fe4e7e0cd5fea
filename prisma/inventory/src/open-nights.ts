import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';

// A year of nights for so many room types stays well under the time a statement may take.
const roomTypesPerBatch = 200;

/**
 * Opens the nights from `from` until before `until` for sale, for every room type with an allotment: those that are
 * not there yet, gaps included (decision D23). Months get their partitions first. Room types are done in batches, each
 * committed by itself; `onBatch` hears of each. Run again, or twice at once, it adds only what is missing.
 * Returns how many nights it added.
 */
export async function openNights(
  db: InventoryDatabase,
  { from, until }: { from: CalendarDate; until: CalendarDate },
  onBatch: () => void = () => {},
): Promise<number> {
  await db.$queryRaw`SELECT ensure_night_partitions(${from}, ${until})`;
  let opened = 0;
  for (let after: string | null = ''; after !== null; ) {
    const batch = await openBatch(db, { from, until, after });
    opened += batch.added;
    after = batch.lastRoomTypeId;
    onBatch();
  }
  return opened;
}

function openBatch(
  db: InventoryDatabase,
  { from, until, after }: { from: CalendarDate; until: CalendarDate; after: string },
): Promise<{ lastRoomTypeId: string | null; added: number }> {
  return retryConflicts(async () => {
    const [batch] = await db.$queryRaw<{ lastRoomTypeId: string | null; added: number }[]>`
      SELECT last_room_type_id AS "lastRoomTypeId", added
        FROM open_nights(${from}, ${until}, ${after}, ${roomTypesPerBatch}::integer)`;
    if (batch === undefined) throw new Error('open_nights returned nothing');
    return batch;
  });
}
