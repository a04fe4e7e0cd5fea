import type { ActorKind } from '@holdfast/domain/actors';
import type { BookingStatus } from '@holdfast/domain/booking-status';
import { refundOnCancellation } from '@holdfast/domain/cancellation-policy';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase, BookingRow } from './database.ts';
import type { BookingTerms } from './terms.ts';

/** What ending a booking gives back and keeps, in minor units of its currency. */
export interface Ending {
  readonly refundMinor: number;
  readonly feeMinor: number;
}

/** How a booking can end after it was confirmed. */
export type EndedStatus = Extract<BookingStatus, 'CANCELLED' | 'NO_SHOW'>;

interface EndRequest {
  readonly operationId: string;
  readonly bookingId: string;
  readonly actorKind: ActorKind;
  /** The instant whose policy counts, ISO 8601. */
  readonly at: string;
  readonly waiveFee: boolean;
  /** The booking's money is with the bank that decides about a dispute. */
  readonly withoutRefund?: boolean;
}

const events: Record<EndedStatus, string> = { CANCELLED: 'BookingCancelled', NO_SHOW: 'BookingNoShow' };

/**
 * Ends a confirmed booking and decides, in the same write, what is given back: from here a cancellation only goes on
 * (docs/adr/0017-after-booking.md). Asked again by the same operation, it answers the same. Null when the booking is
 * not one that can be ended.
 */
export async function endBooking(
  db: BookingDatabase,
  to: EndedStatus,
  request: EndRequest,
): Promise<Ending | null> {
  for (;;) {
    const row = await db.booking.findUniqueOrThrow({ where: { id: request.bookingId } });
    if (row.status !== 'CONFIRMED' || row.settledAt === null) return readEnding(db, request);
    const ending = await readEndingNow(db, row, request);
    if (await writeEnding(db, row, to, request, ending)) return ending;
  }
}

/** What ending the booking gives back at an instant, by its own terms. What is agreed to counts as given back. */
export async function readEndingNow(
  db: BookingDatabase,
  row: BookingRow,
  { at, waiveFee, withoutRefund = false }: Pick<EndRequest, 'at' | 'waiveFee' | 'withoutRefund'>,
): Promise<Ending> {
  const { hotel, cancellationTiers } = row.terms as unknown as BookingTerms;
  const givenMinor = fromMoneyColumn(row.refundedAmountMinor) + (await readPromised(db, row.id));
  const paidMinor = Math.max(0, fromMoneyColumn(row.capturedAmountMinor) - givenMinor);
  if (withoutRefund) return { refundMinor: 0, feeMinor: 0 };
  if (waiveFee) return { refundMinor: paidMinor, feeMinor: 0 };
  const price = { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency: row.currency };
  const checkIn = { date: row.checkIn, time: hotel.checkInTime, timeZone: hotel.timeZone };
  const terms = refundOnCancellation(cancellationTiers, checkIn, { price, paidMinor }, new Date(at));
  return { refundMinor: terms.refund.amountMinor, feeMinor: terms.fee.amountMinor };
}

/** Refunds of the booking that are agreed to and not with the provider yet. */
async function readPromised(db: BookingDatabase, bookingId: string): Promise<number> {
  const { _sum } = await db.bookingRefund.aggregate({
    where: { bookingId, state: 'APPROVED' },
    _sum: { amountMinor: true },
  });
  return fromMoneyColumn(_sum.amountMinor ?? 0n);
}

async function readEnding(
  db: BookingDatabase,
  { operationId, bookingId }: EndRequest,
): Promise<Ending | null> {
  const written = await db.bookingHistory.findFirst({
    where: { bookingId, kind: 'ENDED', entry: { path: ['operationId'], equals: operationId } },
  });
  if (written === null) return null;
  const { refundMinor, feeMinor } = written.entry as unknown as Ending;
  return { refundMinor, feeMinor };
}

async function writeEnding(
  db: BookingDatabase,
  { id, version }: BookingRow,
  to: EndedStatus,
  { operationId, actorKind }: EndRequest,
  ending: Ending,
): Promise<boolean> {
  const written = await db.$executeRaw`
    WITH ended AS (
      UPDATE bookings SET status = ${to}, reason = 'CANCELLED_ON_REQUEST', cancelled_by = ${actorKind},
        version = version + 1, updated_at = now()
      WHERE id = ${id} AND version = ${version} AND status = 'CONFIRMED'
      RETURNING *
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT id, entry.kind, entry.value FROM ended, LATERAL (VALUES
        ('STATUS', jsonb_build_object('from', 'CONFIRMED', 'to', status, 'by', cancelled_by)),
        ('ENDED', jsonb_build_object('operationId', ${operationId}::text) || ${JSON.stringify(ending)}::jsonb))
        AS entry(kind, value)
    )
    SELECT tell_booking(ROW(ended.*)::bookings, ${events[to]}, NULL) FROM (SELECT * FROM ended) AS ended`;
  return written > 0;
}
