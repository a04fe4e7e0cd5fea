import type { Guest } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';
import type { WaitingRow } from './waiting-list.ts';

/** Someone whose turn it may be, with who they are. */
export interface NextWaiting extends WaitingRow {
  readonly guest: Guest;
}

/** A place in the list: those after it have waited for less long. */
export type WaitingPlace = Pick<WaitingRow, 'id' | 'createdAt'>;

// Whoever began to offer rooms has long finished or failed by then, and another carries it on.
const claimSeconds = 60;

/** Those who wait, oldest first, after a place; those being offered rooms only if whoever did so has stopped. */
export function nextWaiting(
  db: BookingDatabase,
  { after, limit }: { after: WaitingPlace | undefined; limit: number },
): Promise<NextWaiting[]> {
  const unclaimed = [{ bookingId: null }, { updatedAt: { lt: claimedBefore() } }];
  const behind = after && [
    { createdAt: { gt: after.createdAt } },
    { createdAt: after.createdAt, id: { gt: after.id } },
  ];
  return db.waitingEntry.findMany({
    where: { state: 'WAITING', AND: [{ OR: unclaimed }, ...(behind === undefined ? [] : [{ OR: behind }])] },
    include: { guest: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
}

/** Makes the caller the only one who offers rooms to this entry, for a minute; false when another does or did. */
export async function claimWaiting(
  db: BookingDatabase,
  { id, bookingId }: { id: string; bookingId: string },
): Promise<boolean> {
  const { count } = await db.waitingEntry.updateMany({
    where: { id, state: 'WAITING', OR: [{ bookingId: null }, { updatedAt: { lt: claimedBefore() } }] },
    data: { bookingId, updatedAt: new Date() },
  });
  return count > 0;
}

/** Lets go of an entry whose rooms were gone again; it keeps its place. */
export async function unclaimWaiting(db: BookingDatabase, claimed: { id: string; bookingId: string }) {
  await db.$executeRaw`
    UPDATE waiting_entries SET booking_id = NULL, updated_at = now()
    WHERE id = ${claimed.id} AND state = 'WAITING' AND booking_id = ${claimed.bookingId}
      AND NOT EXISTS (SELECT FROM bookings WHERE id = ${claimed.bookingId})`;
}

/** Writes that the rooms are held for the guest and tells them so, once; false when that was done. */
export async function offerWaiting(
  db: BookingDatabase,
  { id, bookingId }: { id: string; bookingId: string },
): Promise<boolean> {
  const told = await db.$executeRaw`
    WITH offered AS (
      UPDATE waiting_entries SET state = 'OFFERED', updated_at = now()
      WHERE id = ${id} AND state = 'WAITING' AND booking_id = ${bookingId}
      RETURNING booking_id
    )
    SELECT tell_booking(bookings, NULL, 'waiting-list-offer')
    FROM offered JOIN bookings ON bookings.id = offered.booking_id`;
  return told > 0;
}

/** Ends what has come to an end: offers by what became of their hold, waiting by the day of arrival; how many. */
export function closeWaiting(db: BookingDatabase): Promise<number> {
  return db.$executeRaw`
    WITH ended AS (
      SELECT entry.id, CASE WHEN booking.status IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW') THEN 'BOOKED'
                            ELSE 'LAPSED' END AS state
        FROM waiting_entries entry JOIN bookings booking ON booking.id = entry.booking_id
       WHERE entry.state IN ('WAITING', 'OFFERED') AND booking.settled_at IS NOT NULL
       UNION ALL
      SELECT entry.id, 'LAPSED' FROM waiting_entries entry
       WHERE entry.state = 'WAITING'
         AND entry.check_in < to_char(now() AT TIME ZONE (entry.terms #>> '{hotel,timeZone}'), 'YYYY-MM-DD')
         AND NOT EXISTS (SELECT FROM bookings WHERE id = entry.booking_id)
    )
    UPDATE waiting_entries SET state = ended.state, updated_at = now()
    FROM ended WHERE waiting_entries.id = ended.id AND waiting_entries.state IN ('WAITING', 'OFFERED')`;
}

const claimedBefore = () => new Date(Date.now() - claimSeconds * 1_000);
