import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';
import type { HoldState } from './reserve-rooms.ts';

/**
 * Lets a hold last until another instant (ISO 8601); one that is not HELD stays as it is. Returns the hold's state,
 * null when there is none.
 */
export async function extendHold(
  db: InventoryDatabase,
  { bookingId, expiresAt }: { bookingId: string; expiresAt: string },
): Promise<HoldState | null> {
  return retryConflicts(async () => {
    const [row] = await db.$queryRaw<{ state: HoldState | null }[]>`
      SELECT extend_hold(${bookingId}, ${expiresAt}::timestamptz) AS state`;
    return row?.state ?? null;
  });
}
