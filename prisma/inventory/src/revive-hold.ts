import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';
import type { HoldState } from './reserve-rooms.ts';
import { readRoomShortage } from './room-shortage.ts';

/**
 * Holds the rooms of a released hold once more, all or none, until an instant (ISO 8601); a hold that lives stays as
 * it is. Returns the hold's state: RELEASED for a tombstone, which never had rooms, null when there is no hold.
 *
 * @throws RoomShortage naming the first night that was sold, or is not sold any more, since.
 */
export async function reviveHold(
  db: InventoryDatabase,
  { bookingId, expiresAt }: { bookingId: string; expiresAt: string },
): Promise<HoldState | null> {
  try {
    return await retryConflicts(async () => {
      const [row] = await db.$queryRaw<{ state: HoldState | null }[]>`
        SELECT revive_hold(${bookingId}, ${expiresAt}::timestamptz) AS state`;
      return row?.state ?? null;
    });
  } catch (error) {
    throw readRoomShortage(error) ?? error;
  }
}
