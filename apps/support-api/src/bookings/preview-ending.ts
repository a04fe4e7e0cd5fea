import { instantAt } from '@holdfast/domain/calendar-date';
import { refundOnCancellation } from '@holdfast/domain/cancellation-policy';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { type Ending, readEndingNow } from '@holdfast/prisma-booking/end-booking';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { Platform } from '../platform.ts';

/**
 * What ending a booking at an instant does, by the same rules as the ending itself. Of one that is still being made
 * nothing is kept.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT for one that has ended.
 */
export async function previewEnding({ bookings }: Platform, row: BookingRow, at: Date) {
  const { id: bookingId, status, settledAt, currency, disputed } = row;
  const stopsBooking = settledAt === null;
  if (!stopsBooking && status !== 'CONFIRMED') {
    throw new ProblemError('BOOKING_STATE_CONFLICT', `The booking is ${status} already.`, { bookingId });
  }
  const { cancellationTiers, hotel } = row.terms as unknown as BookingTerms;
  const checkIn = { date: row.checkIn, time: hotel.checkInTime, timeZone: hotel.timeZone };
  const arrival = instantAt(checkIn.date, checkIn.time, checkIn.timeZone);
  const endingAt = async (instant: Date, waiveFee: boolean) => {
    const asked = { at: instant.toISOString(), waiveFee, withoutRefund: disputed };
    const ending = stopsBooking ? { refundMinor: 0, feeMinor: 0 } : await readEndingNow(bookings, row, asked);
    return inMoney(ending, currency);
  };
  const price = { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency };
  const { until } = refundOnCancellation(cancellationTiers, checkIn, { price, paidMinor: 0 }, at);
  return {
    ...{ bookingId, stopsBooking, disputed },
    byPolicy: await endingAt(at, false),
    waived: await endingAt(at, true),
    ...(until === undefined || stopsBooking ? {} : { until: until.toISOString() }),
    ...(at < arrival || stopsBooking ? {} : { noShow: await endingAt(arrival, false) }),
  };
}

function inMoney({ refundMinor, feeMinor }: Ending, currency: string) {
  return { refund: { amountMinor: refundMinor, currency }, fee: { amountMinor: feeMinor, currency } };
}
