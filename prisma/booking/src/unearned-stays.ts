import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase } from './database.ts';

/** A stay that has ended with money or points kept, whose hotel has not been credited. Amounts are minor units. */
export interface UnearnedStay {
  readonly bookingId: string;
  readonly hotelId: string;
  readonly livemode: boolean;
  readonly number: string;
  readonly checkIn: string;
  readonly checkOut: string;
  readonly currency: string;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  readonly pointsMinor: number;
}

interface Row {
  id: string;
  hotel_id: string;
  livemode: boolean;
  number: string;
  check_in: string;
  check_out: string;
  currency: string;
  captured_amount_minor: bigint;
  refunded_amount_minor: bigint;
  points_amount_minor: bigint;
  updated_at: Date;
}

/** Where a list goes on. */
export interface UnearnedCursor {
  readonly updatedAt: Date;
  readonly bookingId: string;
}

/**
 * Stays that have earned their money: ended, unchanged for the given seconds, nothing asked of them any more, no
 * refund under way and no dispute open. Points that were returned do not count. Oldest change first.
 */
export async function listUnearnedStays(
  db: BookingDatabase,
  query: { readonly quietSeconds: number; readonly after: UnearnedCursor | null; readonly limit: number },
): Promise<{ stays: UnearnedStay[]; next: UnearnedCursor | null }> {
  const after = query.after ?? { updatedAt: new Date(0), bookingId: '' };
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, hotel_id, livemode, number, check_in, check_out, currency, captured_amount_minor, refunded_amount_minor,
      CASE WHEN EXISTS (SELECT FROM loyalty_entries WHERE booking_id = bookings.id AND kind = 'RETURNED')
        THEN 0 ELSE points_amount_minor END AS points_amount_minor, updated_at
    FROM bookings
    WHERE earned_at IS NULL AND settled_at IS NOT NULL AND status IN ('COMPLETED', 'NO_SHOW', 'CANCELLED')
      AND (captured_amount_minor > 0 OR points_amount_minor > 0) AND NOT disputed
      AND updated_at <= now() - make_interval(secs => ${query.quietSeconds}::double precision)
      AND (updated_at, id) > (${after.updatedAt}, ${after.bookingId})
      AND NOT EXISTS (SELECT FROM operations WHERE booking_id = bookings.id AND finished_at IS NULL)
      AND NOT EXISTS (SELECT FROM booking_refunds WHERE booking_id = bookings.id
        AND state IN ('AWAITING_APPROVAL', 'APPROVED', 'PENDING'))
    ORDER BY updated_at, id LIMIT ${query.limit}`;
  const last = rows.length === query.limit ? rows.at(-1) : undefined;
  return {
    stays: rows.map((row) => ({
      bookingId: row.id,
      hotelId: row.hotel_id,
      livemode: row.livemode,
      number: row.number,
      checkIn: row.check_in,
      checkOut: row.check_out,
      currency: row.currency,
      capturedMinor: fromMoneyColumn(row.captured_amount_minor),
      refundedMinor: fromMoneyColumn(row.refunded_amount_minor),
      pointsMinor: fromMoneyColumn(row.points_amount_minor),
    })),
    next: last === undefined ? null : { updatedAt: last.updated_at, bookingId: last.id },
  };
}

/** Writes that the ledger knows what these stays have earned. It is nobody's news: no version, no event. */
export async function markEarned(db: BookingDatabase, bookingIds: readonly string[]): Promise<void> {
  await db.booking.updateMany({
    where: { id: { in: [...bookingIds] }, earnedAt: null },
    data: { earnedAt: new Date() },
  });
}
