import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** What cancelling gives back in a stretch of time: until an instant, or from the last one on. */
export type CancellationPeriod =
  | { readonly kind: 'free' | 'part'; readonly until: string; readonly refund: CustomerSchemas['Money'] }
  | { readonly kind: 'after' | 'never' };

/** The stretches that are left at `now` (milliseconds since 1970), the last of which gives nothing back. */
export function cancellationPeriods(
  timeline: CustomerSchemas['CancellationTimeline'],
  total: CustomerSchemas['Money'],
  now: number,
): CancellationPeriod[] {
  const left = timeline
    .filter(({ until, refund }) => Date.parse(until) > now && refund.amountMinor > 0)
    .map(({ until, refund }) => {
      const kind = refund.amountMinor >= total.amountMinor ? ('free' as const) : ('part' as const);
      return { kind, until, refund };
    });
  return [...left, { kind: left.length === 0 ? 'never' : 'after' }];
}

/** Until when everything is given back at most, or that only a part or nothing is, as it stands at `now`. */
export function freeUntil(
  timeline: CustomerSchemas['CancellationTimeline'],
  total: CustomerSchemas['Money'],
  now: number,
): { readonly kind: 'free'; readonly until: string } | { readonly kind: 'part' | 'never' } {
  const periods = cancellationPeriods(timeline, total, now);
  const free = periods.findLast((period) => period.kind === 'free');
  if (free !== undefined && 'until' in free) return { kind: 'free', until: free.until };
  return { kind: periods.some(({ kind }) => kind === 'part') ? 'part' : 'never' };
}
