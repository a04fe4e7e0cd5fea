import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';
import type { HoldState } from './reserve-rooms.ts';

/**
 * Turns a hold into a booking that does not expire (decision D9); called again it changes nothing.
 * Returns the hold's state afterwards: anything but BOOKED means it was given back; null means there is none.
 */
export async function bookHold(db: InventoryDatabase, bookingId: string): Promise<HoldState | null> {
  return retryConflicts(async () => {
    const [row] = await db.$queryRaw<{ state: HoldState | null }[]>`
      SELECT book_hold(${bookingId}) AS state`;
    return row?.state ?? null;
  });
}
