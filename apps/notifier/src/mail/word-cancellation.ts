import { cancellationTimeline } from '@holdfast/domain/cancellation-policy';
import { formatMoney } from '@holdfast/domain/money';
import type { BookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';
import { wordInstant } from './word-dates.ts';

/**
 * The booking's own cancellation terms in sentences, with exact times on the hotel's clock (decision D28).
 * Deadlines that have passed are left out, since they promise nothing any more.
 */
export function wordCancellation(
  { terms, checkIn, totalPrice }: Pick<BookingForMail, 'terms' | 'checkIn' | 'totalPrice'>,
  now: Date,
): string[] {
  const { timeZone, checkInTime } = terms.hotel;
  const start = { date: checkIn, time: checkInTime, timeZone };
  const refunding = cancellationTimeline(terms.cancellationTiers, start, totalPrice).filter(
    ({ refund }) => refund.amountMinor > 0,
  );
  if (refunding.length === 0) return ['This price is non-refundable: if you cancel, you get nothing back.'];
  const open = refunding.filter(({ until }) => until > now);
  if (open.length === 0) return ['If you cancel, the price is not refunded.'];
  const sentences = open.map(({ until, refund }) => {
    const whole = refund.amountMinor === totalPrice.amountMinor;
    const back = whole ? `the full ${formatMoney(refund)}` : formatMoney(refund);
    return `Cancel before ${wordInstant(until, timeZone)} and you get ${back} back.`;
  });
  return [...sentences, 'After that, the price is not refunded.'];
}
