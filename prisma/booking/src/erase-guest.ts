import type { BookingDatabase } from './database.ts';

/**
 * The bookings of a person that are not over: ahead, under way, disputed, or with something asked of them or money
 * still to go back. In order of arrival.
 */
export async function findOpenStays(db: BookingDatabase, subjectId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT booking.id FROM guests guest JOIN bookings booking ON booking.guest_id = guest.id
    WHERE guest.subject_id = ${subjectId} AND (booking.settled_at IS NULL
      OR booking.status IN ('PENDING', 'CONFIRMED') OR booking.disputed
      OR EXISTS (SELECT FROM operations WHERE booking_id = booking.id AND finished_at IS NULL)
      OR EXISTS (SELECT FROM booking_refunds WHERE booking_id = booking.id
                  AND state IN ('AWAITING_APPROVAL', 'APPROVED', 'PENDING', 'FAILED')))
    ORDER BY booking.check_in, booking.id`;
  return rows.map(({ id }) => id);
}

/** Whether anything was ever booked for a person, or asked for. */
export async function isGuestKnown(db: BookingDatabase, subjectId: string): Promise<boolean> {
  return (await db.guest.findFirst({ where: { subjectId }, select: { id: true } })) !== null;
}

/** Whose rows were emptied, and how many there are of each. */
export interface ErasedFromBookings {
  readonly bookingIds: string[];
  readonly guests: number;
  readonly waitingEntries: number;
}

/**
 * Empties everything that bookings keep of a person in one statement, withdraws them from waiting lists and says what
 * there is of them. Done again, it says the same.
 */
export async function eraseFromBookings(db: BookingDatabase, subjectId: string): Promise<ErasedFromBookings> {
  const [erased] = await db.$queryRaw<ErasedFromBookings[]>`
    WITH guest AS (
      UPDATE guests SET full_name = '', email = '', phone = NULL, email_hash = NULL, phone_hash = NULL,
        sms_wanted = false
      WHERE subject_id = ${subjectId}
      RETURNING id
    ), booking AS (
      UPDATE bookings SET special_requests = NULL
      FROM guest WHERE guest_id = guest.id
      RETURNING bookings.id
    ), noted AS (
      UPDATE operations SET note = NULL
      FROM booking WHERE booking_id = booking.id AND note IS NOT NULL
    ), waiting AS (
      UPDATE waiting_entries
         SET state = CASE WHEN state = 'WAITING' AND booking_id IS NULL THEN 'WITHDRAWN' ELSE state END,
             updated_at = now()
      FROM guest WHERE guest_id = guest.id
      RETURNING waiting_entries.id
    )
    SELECT coalesce((SELECT array_agg(id ORDER BY id) FROM booking), '{}') AS "bookingIds",
      (SELECT count(*)::int FROM guest) AS guests, (SELECT count(*)::int FROM waiting) AS "waitingEntries"`;
  if (erased === undefined) throw new Error('counts are always there');
  return erased;
}
