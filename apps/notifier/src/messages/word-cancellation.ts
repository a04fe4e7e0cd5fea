import { cancellationTimeline } from '@holdfast/domain/cancellation-policy';
import { formatMoney } from '@holdfast/domain/money';
import type { BookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';
import type { Words } from '../words/words.ts';
import { wordInstant } from './word-dates.ts';

/**
 * The booking's own cancellation terms in sentences, with exact times on the hotel's clock (decision D28).
 * Deadlines that have passed are left out, since they promise nothing any more.
 */
export function wordCancellation(
  { terms, checkIn, totalPrice }: Pick<BookingForMail, 'terms' | 'checkIn' | 'totalPrice'>,
  words: Words,
  now: Date,
): string[] {
  const { timeZone, checkInTime } = terms.hotel;
  const say = words.cancellation;
  const start = { date: checkIn, time: checkInTime, timeZone };
  const refunding = cancellationTimeline(terms.cancellationTiers, start, totalPrice).filter(
    ({ refund }) => refund.amountMinor > 0,
  );
  if (refunding.length === 0) return [say.nonRefundable];
  const open = refunding.filter(({ until }) => until > now);
  if (open.length === 0) return [say.nothing];
  const sentences = open.map(({ until, refund }) => {
    const word = refund.amountMinor === totalPrice.amountMinor ? say.whole : say.part;
    return word(wordInstant(until, timeZone, words), formatMoney(refund, words.locale));
  });
  return [...sentences, say.after];
}
