import { type CancellationTier, hoursBefore } from '../../app/lodging/free-cancellation.ts';

/** What cancelling gives back up to a time before check-in. */
export interface CancellationStep {
  readonly refundPercent: number;
  readonly before: { readonly unit: 'hours' | 'days'; readonly count: number };
}

/** The steps in the order in which they pass, the earliest first; what gives nothing back is left out. */
export function cancellationSteps(tiers: readonly CancellationTier[]): CancellationStep[] {
  return tiers
    .filter(({ refundPercent }) => refundPercent > 0)
    .toSorted((one, other) => hoursBefore(other) - hoursBefore(one))
    .map((tier) => ({
      refundPercent: tier.refundPercent,
      before:
        'daysBeforeCheckIn' in tier
          ? { unit: 'days', count: tier.daysBeforeCheckIn }
          : { unit: 'hours', count: tier.hoursBeforeCheckIn },
    }));
}
