import type { Databases } from './databases.ts';

/**
 * I5 of the failure model: every accepted booking has an outcome, unless its hold still waits for the guest, so has
 * every operation on it, and no undo is left that did not get through.
 */
export async function auditEndings(databases: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const [bookings, operations, undos] = await Promise.all([
    databases.booking.query<{ id: string; status: string; found: boolean }>(
      `SELECT ids.id, bookings.status, bookings.id IS NOT NULL AS found
       FROM unnest($1::text[]) AS ids(id) LEFT JOIN bookings USING (id)
       LEFT JOIN bookings payers ON payers.id = coalesce(bookings.payer_id, bookings.id)
       WHERE bookings.settled_at IS NULL AND (payers.expires_at IS NULL OR payers.expires_at < now())`,
      [bookingIds],
    ),
    databases.booking.query<{ id: string; booking_id: string; kind: string }>(
      `SELECT operations.id, booking_id, kind FROM operations JOIN bookings ON bookings.id = booking_id
       WHERE booking_id = ANY($1) AND finished_at IS NULL AND (settled_at IS NOT NULL OR kind <> 'confirm')`,
      [bookingIds],
    ),
    databases.booking.query<{ booking_id: string; step: string }>(
      `SELECT booking_id, step FROM compensations
       WHERE booking_id = ANY($1) AND state = 'stuck'`,
      [bookingIds],
    ),
  ]);
  return [
    ...bookings.rows.map(({ id, status, found }) =>
      found ? `I5 ${id}: still ${status}, without an outcome` : `I5 ${id}: accepted, but there is no booking`,
    ),
    ...operations.rows.map(({ id, booking_id, kind }) => `I5 ${booking_id}: ${kind} ${id} has no outcome`),
    ...undos.rows.map(({ booking_id, step }) => `I5 ${booking_id}: the undo of ${step} is stuck`),
  ];
}
