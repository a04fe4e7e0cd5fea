import type { ClosureItemState } from '@holdfast/domain/close-hotel-contract';
import type { ClosureItem } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

/** What became of one booking, with its number for people. */
export type ClosureItemRow = ClosureItem & { readonly number: string };

/**
 * Notes every booking that a closure affects and that it has not noted yet: live ones count for a live closure, test
 * ones for both. Returns how many are new. Those that are still being booked are noted too, since they may stand.
 */
export function noteAffected(db: BookingDatabase, closureId: string): Promise<number> {
  return db.$executeRaw`
    INSERT INTO closure_items (closure_id, booking_id)
    SELECT closure.id, booking.id
      FROM closures closure
      JOIN bookings booking ON booking.hotel_id = closure.hotel_id AND booking.check_in < closure.until_date
       AND booking.check_out > closure.from_date
     WHERE closure.id = ${closureId} AND booking.status IN ('PENDING', 'CONFIRMED')
       AND (closure.livemode OR NOT booking.livemode)
    ON CONFLICT DO NOTHING`;
}

/** The next bookings a closure has to see to, after the one named. */
export async function nextAffected(
  db: BookingDatabase,
  query: { closureId: string; after: string; limit: number },
): Promise<string[]> {
  const rows = await db.closureItem.findMany({
    where: { closureId: query.closureId, state: 'PENDING', bookingId: { gt: query.after } },
    orderBy: { bookingId: 'asc' },
    take: query.limit,
    select: { bookingId: true },
  });
  return rows.map((row) => row.bookingId);
}

/** Writes what became of one booking; once it is not PENDING any more, it stays as it is. */
export async function endClosureItem(
  db: BookingDatabase,
  item: {
    readonly closureId: string;
    readonly bookingId: string;
    readonly state: ClosureItemState;
    readonly operationId: string | null;
    readonly outcome: object | null;
  },
): Promise<void> {
  const { closureId, bookingId, state, operationId, outcome } = item;
  await db.$executeRaw`
    UPDATE closure_items SET state = ${state}, operation_id = ${operationId},
      outcome = ${outcome === null ? null : JSON.stringify(outcome)}::jsonb, updated_at = now()
    WHERE closure_id = ${closureId} AND booking_id = ${bookingId} AND state = 'PENDING'`;
}

/** A page of what became of a closure's bookings, by id. `page` counts from 1. */
export async function listClosureItems(
  db: BookingDatabase,
  query: { closureId: string; page: number; pageSize: number },
): Promise<ClosureItemRow[]> {
  const items = await db.closureItem.findMany({
    where: { closureId: query.closureId },
    orderBy: { bookingId: 'asc' },
    skip: (query.page - 1) * query.pageSize,
    take: query.pageSize,
  });
  const bookings = await db.booking.findMany({
    where: { id: { in: items.map(({ bookingId }) => bookingId) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(bookings.map(({ id, number }) => [id, number]));
  return items.map((item) => ({ ...item, number: numbers.get(item.bookingId) ?? '' }));
}
