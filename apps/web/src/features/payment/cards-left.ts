import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** A hold lets three cards be tried. */
const mostCards = 3;

/** How many more cards may be tried, by what a booking's history says of those that were declined. */
export function cardsLeft(items: CustomerSchemas['BookingTimeline']['items']): number {
  const declines = new Set(
    items.filter(({ kind }) => kind === 'STEPS').flatMap(({ entry }) => declinedAt(entry)),
  );
  return Math.max(0, mostCards - declines.size);
}

/** When the card of an entry was declined: the same one may be in several entries. */
function declinedAt(entry: unknown): string[] {
  const steps = Array.isArray(entry) ? (entry as CustomerSchemas['Step'][]) : [];
  return steps.flatMap(({ step, reason, finishedAt }) =>
    step === 'authorize' && reason === 'PAYMENT_DECLINED' && finishedAt !== undefined ? [finishedAt] : [],
  );
}
