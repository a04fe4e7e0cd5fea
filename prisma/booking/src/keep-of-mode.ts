import type { BookingDatabase } from './database.ts';

/** Those of another service's rows that are about bookings of one mode, or about none (decision D10). */
export async function keepOfMode<Row extends { readonly bookingId: string | null }>(
  db: BookingDatabase,
  rows: readonly Row[],
  livemode: boolean,
): Promise<Row[]> {
  const bookings = await db.booking.findMany({
    where: { id: { in: rows.flatMap(({ bookingId }) => bookingId ?? []) }, livemode },
    select: { id: true },
  });
  const ids = new Set(bookings.map(({ id }) => id));
  return rows.filter(({ bookingId }) => bookingId === null || ids.has(bookingId));
}
