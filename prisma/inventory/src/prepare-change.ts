import type { RoomLine, Stay } from '@holdfast/domain/stay';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from './database.ts';
import { readRoomShortage } from './room-shortage.ts';

/** RETURNED is also the state of a tombstone: an undo that came before its prepare (decision D11). */
export type ChangeState = 'PREPARED' | 'APPLIED' | 'RETURNED';

/** Another stay for a booking: other dates, rooms, room type or hotel. */
export interface ChangeToPrepare extends Stay {
  readonly changeId: string;
  readonly bookingId: string;
  readonly lines: readonly RoomLine[];
  readonly livemode: boolean;
}

/**
 * Takes the rooms and nights that the new stay needs beyond those of the booked hold, all or none, in one statement
 * (decision D17); the old ones stay taken until `applyChange`. Called again it changes nothing. Returns the state of
 * the change: RETURNED where an undo came first or the hold is not booked. While another change of the booking is
 * prepared it fails as a fault, since changes are reckoned from the stay before them.
 *
 * @throws RoomShortage naming the first night that has too few rooms or is not sold to such a stay.
 */
export async function prepareChange(db: InventoryDatabase, change: ChangeToPrepare): Promise<ChangeState> {
  try {
    return await retryConflicts(async () => {
      const [row] = await db.$queryRaw<{ state: ChangeState }[]>`
        SELECT prepare_change(
          ${change.changeId}, ${change.bookingId}, ${JSON.stringify(change.lines)}::jsonb, ${change.checkIn},
          ${change.checkOut}, ${change.livemode}) AS state`;
      if (row === undefined) throw new Error('prepare_change returned nothing');
      return row.state;
    });
  } catch (error) {
    throw readRoomShortage(error) ?? error;
  }
}
