import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** What cancelling gives back until when, as hotels say it. */
export type CancellationTier = CustomerSchemas['RoomType']['cancellation'][number];

/** Until when everything is given back, or that less is, or nothing. */
export type Refundability =
  | { readonly kind: 'free'; readonly hours: number }
  | { readonly kind: 'freeDays'; readonly days: number }
  | { readonly kind: 'freeAlways' | 'part' | 'never' };

/** How cancelling stands at its best, in a word. */
export function refundabilityOf(tiers: readonly CancellationTier[]): Refundability {
  const full = latest(tiers.filter(({ refundPercent }) => refundPercent === 100));
  if (full === undefined) {
    return { kind: tiers.some(({ refundPercent }) => refundPercent > 0) ? 'part' : 'never' };
  }
  if (hoursBefore(full) === 0) return { kind: 'freeAlways' };
  if ('daysBeforeCheckIn' in full) return { kind: 'freeDays', days: full.daysBeforeCheckIn };
  return { kind: 'free', hours: full.hoursBeforeCheckIn };
}

/** The hours before check-in until which a line holds; a day is taken for 24. */
export function hoursBefore(tier: CancellationTier): number {
  return 'daysBeforeCheckIn' in tier ? tier.daysBeforeCheckIn * 24 : tier.hoursBeforeCheckIn;
}

function latest(tiers: readonly CancellationTier[]): CancellationTier | undefined {
  return tiers.toSorted((one, other) => hoursBefore(one) - hoursBefore(other))[0];
}
