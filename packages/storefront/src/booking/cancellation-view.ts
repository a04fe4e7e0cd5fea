import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { type CancellationTier, cancellationTimeline } from '@holdfast/domain/cancellation-policy';
import type { Money } from '@holdfast/domain/money';

/** What deadlines follow from, as bookings keep it and searches find it. */
interface CancellationBasis {
  readonly hotel: { readonly timeZone: string; readonly checkInTime: string };
  readonly cancellationTiers: readonly CancellationTier[];
}

/**
 * Until when cancelling refunds what, by the terms that were agreed and the clock where the hotel is. Of a booking,
 * `paidMinor` is what was taken and not given back: a refund for something else is not promised twice.
 */
export function cancellationView(
  terms: CancellationBasis,
  checkIn: CalendarDate,
  price: Money,
  paidMinor?: number,
) {
  const { timeZone, checkInTime } = terms.hotel;
  const start = { date: checkIn, time: checkInTime, timeZone };
  return cancellationTimeline(terms.cancellationTiers, start, price, paidMinor).map(({ until, refund }) => ({
    until: until.toISOString(),
    refund: { ...refund },
  }));
}
