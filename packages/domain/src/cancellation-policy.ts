import { addDays, type CalendarDate, instantAt } from './calendar-date.ts';
import { type Money, percentOf } from './money.ts';

/**
 * Until its deadline, cancelling gives back `refundPercent` of the price. The deadline is so many hours before
 * check-in, or the check-in time so many days before: where clocks change in between, a day is not 24 hours.
 */
export type CancellationTier = { readonly refundPercent: number } & (
  | { readonly hoursBeforeCheckIn: number }
  | { readonly daysBeforeCheckIn: number }
);

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

/**
 * The refund for each period up to check-in, earliest deadline first; after the last one nothing is refunded.
 * A policy without tiers is non-refundable.
 */
export function cancellationTimeline(
  tiers: readonly CancellationTier[],
  checkIn: CheckIn,
  price: Money,
): CancellationDeadline[] {
  return tiers
    .map((tier) => ({ until: deadlineOf(tier, checkIn), refund: percentOf(price, tier.refundPercent) }))
    .sort((first, second) => first.until.getTime() - second.until.getTime());
}

function deadlineOf(tier: CancellationTier, { date, time, timeZone }: CheckIn): Date {
  if ('daysBeforeCheckIn' in tier) return instantAt(addDays(date, -tier.daysBeforeCheckIn), time, timeZone);
  return new Date(instantAt(date, time, timeZone).getTime() - tier.hoursBeforeCheckIn * 3_600_000);
}
