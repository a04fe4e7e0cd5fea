import type { CancellationPreview } from '@holdfast/contracts/http/booking-operations';
import { refundOnCancellation } from '@holdfast/domain/cancellation-policy';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { BookingDatabase, BookingRow } from '@holdfast/prisma-booking/database';
import { readEndingNow } from '@holdfast/prisma-booking/end-booking';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { cancellationView } from './cancellation-view.ts';

/**
 * What cancelling at an instant gives back and keeps, by the same rule as the cancellation itself. Of a booking that
 * is not confirmed yet nothing was taken.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT for one that has ended, BOOKING_DISPUTED.
 */
export async function previewCancellation(
  db: BookingDatabase,
  row: BookingRow,
  at: Date,
): Promise<CancellationPreview> {
  if (row.status === 'CANCELLED' && row.settledAt !== null) throw endedAlready(row);
  checkCancellable(row);
  const { currency } = row;
  const terms = row.terms as unknown as BookingTerms;
  const price = { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency };
  const { timeZone, checkInTime } = terms.hotel;
  const checkIn = { date: row.checkIn, time: checkInTime, timeZone };
  const pending = row.settledAt === null;
  const { refundMinor, feeMinor } = pending
    ? { refundMinor: 0, feeMinor: 0 }
    : await readEndingNow(db, row, { at: at.toISOString(), waiveFee: false });
  const policy = refundOnCancellation(terms.cancellationTiers, checkIn, { price, paidMinor: 0 }, at);
  return {
    bookingId: row.id,
    refund: { amountMinor: refundMinor, currency },
    fee: { amountMinor: feeMinor, currency },
    refundPercent: pending ? 100 : policy.refundPercent,
    ...(pending || policy.until === undefined ? {} : { until: policy.until.toISOString() }),
    timeline: cancellationView(terms, row.checkIn, price, pending ? undefined : refundMinor + feeMinor),
    policy: terms.cancellationTiers.map((tier) => ({ ...tier })),
  };
}

/**
 * Refuses to cancel a booking that came to another end. One that is under way is stopped and undone, and one that is
 * cancelled stays so: whoever cancels twice hears of one cancellation.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, BOOKING_DISPUTED.
 */
export function checkCancellable(row: BookingRow): void {
  if (row.disputed) {
    throw new ProblemError('BOOKING_DISPUTED', 'A charge of the booking is disputed: write to support.', {
      bookingId: row.id,
    });
  }
  if (row.settledAt !== null && row.status !== 'CONFIRMED' && row.status !== 'CANCELLED')
    throw endedAlready(row);
}

function endedAlready({ id, status }: BookingRow): ProblemError {
  return new ProblemError('BOOKING_STATE_CONFLICT', `The booking is ${status} already.`, { bookingId: id });
}
