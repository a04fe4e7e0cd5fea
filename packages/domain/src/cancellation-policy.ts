import { type CalendarDate, instantAt } from './calendar-date.ts';
import { type Money, percentOf } from './money.ts';

/** Until `hoursBeforeCheckIn` hours before check-in, cancelling gives back `refundPercent` of the price. */
export interface CancellationTier {
  readonly hoursBeforeCheckIn: number;
  readonly refundPercent: number;
}

/** Free until a day before check-in, nothing after (decision D28). */
export const defaultCancellationTiers: readonly CancellationTier[] = [
  { hoursBeforeCheckIn: 24, refundPercent: 100 },
];

/** One line of the timeline: cancelling before `until` refunds `refund`. */
export interface CancellationDeadline {
  readonly until: Date;
  readonly refund: Money;
}

/** When and where the stay begins, as the booking snapshots it. */
export interface CheckIn {
  readonly date: CalendarDate;
  readonly time: string;
  readonly timeZone: string;
}

/** The refund for each period up to check-in, earliest deadline first; after the last one nothing is refunded. */
export function cancellationTimeline(
  tiers: readonly CancellationTier[],
  checkIn: CheckIn,
  price: Money,
): CancellationDeadline[] {
  const start = instantAt(checkIn.date, checkIn.time, checkIn.timeZone).getTime();
  return [...tiers]
    .sort((first, second) => second.hoursBeforeCheckIn - first.hoursBeforeCheckIn)
    .map((tier) => ({
      until: new Date(start - tier.hoursBeforeCheckIn * 3_600_000),
      refund: percentOf(price, tier.refundPercent),
    }));
}
