import type { Databases } from './databases.ts';

/** I5 of the failure model: every accepted booking has an outcome, unless its hold still waits for the guest. */
export async function auditEndings(databases: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const { rows } = await databases.booking.query<{ id: string; status: string; found: boolean }>(
    `SELECT ids.id, bookings.status, bookings.id IS NOT NULL AS found
     FROM unnest($1::text[]) AS ids(id) LEFT JOIN bookings USING (id)
     WHERE bookings.settled_at IS NULL AND (bookings.expires_at IS NULL OR bookings.expires_at < now())`,
    [bookingIds],
  );
  return rows.map(({ id, status, found }) =>
    found ? `I5 ${id}: still ${status}, without an outcome` : `I5 ${id}: accepted, but there is no booking`,
  );
}
