import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { DeskAction } from '@holdfast/domain/desk';
import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import type { InventoryDatabase } from '../database.ts';
import { refuseAsDesk } from './desk-refusal.ts';

/** Something that a desk does about a booking. */
export interface DeskDeed {
  /** Made of the request's key, so that a repeated request meets its own row. */
  readonly actionId: string;
  readonly fingerprint: string;
  readonly kind: DeskAction;
  readonly bookingId: string;
  readonly hotelId: string;
  readonly actorId: string;
  /** Of ASSIGN and CHECK_IN: exactly these; left out, ASSIGN chooses and CHECK_IN leaves what is assigned. */
  readonly roomIds?: readonly string[] | undefined;
  /** Where the hotel is. */
  readonly today: CalendarDate;
}

/**
 * Does it, once for each action id, in one statement, and returns the fingerprint with which it was first done.
 *
 * @throws DeskRefusal.
 */
export function actAtDesk(db: InventoryDatabase, deed: DeskDeed): Promise<{ fingerprint: string }> {
  const roomIds = deed.roomIds === undefined ? null : [...deed.roomIds];
  return refuseAsDesk(() =>
    retryConflicts(async () => {
      const [row] = await db.$queryRaw<{ fingerprint: string }[]>`
        SELECT act_at_desk(
          ${deed.actionId}, ${deed.fingerprint}, ${deed.kind}, ${deed.bookingId}, ${deed.hotelId}, ${deed.actorId},
          ${roomIds}::text[], ${deed.today}) AS fingerprint`;
      if (row === undefined) throw new Error('act_at_desk returned nothing');
      return row;
    }),
  );
}

/** The fingerprint with which an action was done, null when it was not. */
export async function findDeskAction(
  db: InventoryDatabase,
  actionId: string,
): Promise<{ fingerprint: string } | null> {
  const row = await db.deskHistory.findUnique({ where: { actionId }, select: { fingerprint: true } });
  return row?.fingerprint == null ? null : { fingerprint: row.fingerprint };
}
