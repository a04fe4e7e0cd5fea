import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { cancellationTimeline } from '@holdfast/domain/cancellation-policy';
import type { Money } from '@holdfast/domain/money';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';

/** Until when cancelling refunds what, by the terms that were agreed and the clock where the hotel is. */
export function cancellationView(terms: BookingTerms, checkIn: CalendarDate, price: Money) {
  const { timeZone, checkInTime } = terms.hotel;
  const start = { date: checkIn, time: checkInTime, timeZone };
  return cancellationTimeline(terms.cancellationTiers, start, price).map(({ until, refund }) => ({
    until: until.toISOString(),
    refund: { ...refund },
  }));
}
