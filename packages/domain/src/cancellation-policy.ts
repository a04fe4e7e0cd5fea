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
 * A policy without tiers is non-refundable. `paidMinor` is what was taken and not given back so far: the whole price
 * of a stay that is not booked yet.
 */
export function cancellationTimeline(
  tiers: readonly CancellationTier[],
  checkIn: CheckIn,
  price: Money,
  paidMinor = price.amountMinor,
): CancellationDeadline[] {
  return tiers
    .map((tier) => ({
      until: deadlineOf(tier, checkIn),
      refund: { ...price, amountMinor: paidMinor - feeOf(price, tier.refundPercent, paidMinor) },
    }))
    .sort((first, second) => first.until.getTime() - second.until.getTime());
}

/** What cancelling at an instant gives back and keeps; `until` is when that changes next, absent when it does not. */
export interface CancellationTerms {
  readonly refundPercent: number;
  readonly fee: Money;
  readonly refund: Money;
  readonly until: Date | undefined;
}

/**
 * What the policy says at the instant `at`. The fee is a share of the price, and what was paid beyond it goes back:
 * `paidMinor` is what was taken and not given back so far. At a deadline itself it has passed.
 */
export function refundOnCancellation(
  tiers: readonly CancellationTier[],
  checkIn: CheckIn,
  { price, paidMinor }: { readonly price: Money; readonly paidMinor: number },
  at: Date,
): CancellationTerms {
  const open = tiers
    .map((tier) => ({ until: deadlineOf(tier, checkIn), percent: tier.refundPercent }))
    .filter(({ until }) => at.getTime() < until.getTime());
  const best = open.reduce<{ until: Date | undefined; percent: number }>(
    (found, tier) => (tier.percent > found.percent ? tier : found),
    { until: undefined, percent: 0 },
  );
  const feeMinor = feeOf(price, best.percent, paidMinor);
  return {
    refundPercent: best.percent,
    fee: { ...price, amountMinor: feeMinor },
    refund: { ...price, amountMinor: paidMinor - feeMinor },
    until: best.until,
  };
}

function feeOf(price: Money, refundPercent: number, paidMinor: number): number {
  return Math.min(price.amountMinor - percentOf(price, refundPercent).amountMinor, paidMinor);
}

function deadlineOf(tier: CancellationTier, { date, time, timeZone }: CheckIn): Date {
  if ('daysBeforeCheckIn' in tier) return instantAt(addDays(date, -tier.daysBeforeCheckIn), time, timeZone);
  return new Date(instantAt(date, time, timeZone).getTime() - tier.hoursBeforeCheckIn * 3_600_000);
}
