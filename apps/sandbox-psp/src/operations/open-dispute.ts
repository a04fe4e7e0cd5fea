import { makeDispute } from '../wire/make-dispute.ts';
import { invalidParameter } from '../wire/stripe-error.ts';
import type { Charge, Dispute, Event, PaymentIntent } from '../wire/stripe-objects.ts';
import type { Circumstances, Effect, IntentState } from './effect.ts';

// As long as card networks commonly give.
const evidenceSeconds = 7 * 24 * 60 * 60;

/** What a cardholder's dispute asks for; `evidenceSeconds` is how long evidence is taken. */
export interface DisputeWish {
  readonly reason?: string | undefined;
  readonly evidenceSeconds?: number | undefined;
}

/** The cardholder disputes what is left of a captured charge: the money is taken from us until it is decided. */
export function openDispute(
  { intent, charge }: IntentState,
  wish: DisputeWish,
  around: Circumstances,
): Effect {
  if (charge === null || !charge.captured || charge.amount_refunded === charge.amount_captured) {
    throw invalidParameter(`There is nothing to dispute on ${intent.id}.`, 'charge');
  }
  if (charge.disputed) throw invalidParameter(`Charge ${charge.id} is disputed already.`, 'charge');
  const opened = disputeCharge(charge, wish, around);
  return { status: 200, body: opened.dispute, intent, ...opened };
}

/** Disputes a captured intent at once, where its card is one whose holder does. */
export function disputedAtOnce(
  effect: Effect & { intent: PaymentIntent; charge: Charge },
  around: Circumstances,
): Effect {
  const { charge, dispute, events } = disputeCharge(effect.charge, {}, around);
  return { ...effect, charge, dispute, events: [...effect.events, ...events] };
}

function disputeCharge(
  charge: Charge,
  wish: DisputeWish,
  around: Circumstances,
): { charge: Charge; dispute: Dispute; events: Event[] } {
  const dispute = makeDispute(charge, {
    reason: wish.reason ?? 'fraudulent',
    evidenceSeconds: wish.evidenceSeconds ?? evidenceSeconds,
  });
  return {
    charge: { ...charge, disputed: true },
    dispute,
    events: [
      around.makeEvent('charge.dispute.created', dispute),
      around.makeEvent('charge.dispute.funds_withdrawn', dispute),
    ],
  };
}
