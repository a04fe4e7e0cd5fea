import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { ClosureItemState } from '@holdfast/domain/close-hotel-contract';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { type ClosureItem, Prisma } from '../generated/client.ts';
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
      JOIN bookings booking ON ${affects}
     WHERE closure.id = ${closureId}
    ON CONFLICT DO NOTHING`;
}

// Whether a closure is the business of a booking, with `closure` and `booking` as their names in the query.
const affects = Prisma.sql`booking.hotel_id = closure.hotel_id AND booking.check_in < closure.until_date
       AND booking.check_out > closure.from_date AND booking.status IN ('PENDING', 'CONFIRMED')
       AND (closure.livemode OR NOT booking.livemode)`;

/** Bookings on some nights of a hotel, and the room nights and the money of theirs. */
export interface AffectedBookings {
  readonly bookings: number;
  /** Of these, still being booked. */
  readonly beingMade: number;
  /** Of these, confirmed with guests who may be there: the time of check-in has come. */
  readonly begun: number;
  /** Within the nights asked for. */
  readonly roomNights: number;
  /** What was paid and is not given back or promised, of those that would be moved or refunded. */
  readonly refundMinor: number;
}

/** What a closure would affect if it were asked for now, by the rule by which it notes its bookings. */
export async function readAffected(
  db: BookingDatabase,
  nights: { hotelId: string; livemode: boolean; fromDate: CalendarDate; untilDate: CalendarDate },
): Promise<AffectedBookings> {
  const { hotelId, livemode, fromDate, untilDate } = nights;
  const [row] = await db.$queryRaw<(Omit<AffectedBookings, 'refundMinor'> & { refundMinor: bigint })[]>`
    WITH affected AS (
      SELECT booking.id, settled_at IS NULL AS making, disputed, captured_amount_minor - refunded_amount_minor AS kept,
             settled_at IS NOT NULL AND to_char(now() AT TIME ZONE (terms #>> '{hotel,timeZone}'), 'YYYY-MM-DD HH24:MI')
               >= check_in || ' ' || (terms #>> '{hotel,checkInTime}') AS begun,
             rooms * (least(check_out, until_date)::date - greatest(check_in, from_date)::date) AS room_nights
        FROM (SELECT ${hotelId}::text AS hotel_id, ${livemode}::boolean AS livemode, ${fromDate}::text AS from_date,
                     ${untilDate}::text AS until_date) closure
        JOIN bookings booking ON ${affects}
    ), promised AS (
      SELECT booking_id, sum(amount_minor) AS minor FROM booking_refunds
       WHERE state = 'APPROVED' AND booking_id IN (SELECT id FROM affected) GROUP BY booking_id
    )
    SELECT count(*)::integer AS bookings, (count(*) FILTER (WHERE making))::integer AS "beingMade",
           (count(*) FILTER (WHERE begun))::integer AS begun, coalesce(sum(room_nights), 0)::integer AS "roomNights",
           coalesce(sum(greatest(kept - coalesce(minor, 0), 0)) FILTER (WHERE NOT making AND NOT begun AND NOT disputed), 0)
             ::bigint AS "refundMinor"
      FROM affected LEFT JOIN promised ON booking_id = id`;
  if (row === undefined) throw new Error('the affected bookings were not counted');
  return { ...row, refundMinor: fromMoneyColumn(row.refundMinor) };
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
