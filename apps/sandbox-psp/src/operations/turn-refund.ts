import { newId } from '../wire/new-id.ts';
import { invalidParameter } from '../wire/stripe-error.ts';
import type { Charge, PaymentIntent, Refund } from '../wire/stripe-objects.ts';
import type { Circumstances, Effect } from './effect.ts';

/** A refund with what it is of; the charge is the refund's own. */
export interface RefundState {
  readonly intent: PaymentIntent;
  readonly charge: Charge;
  readonly refund: Refund;
}

/** Ends a refund later: a waiting one succeeds, and a waiting or a successful one fails, which keeps the money with us. */
export function turnRefund(
  { intent, charge, refund }: RefundState,
  to: 'succeeded' | 'failed',
  around: Circumstances,
): Effect {
  const turns = refund.status === 'pending' || (refund.status === 'succeeded' && to === 'failed');
  if (!turns) throw invalidParameter(`Refund ${refund.id} is already ${refund.status}.`, 'refund');
  if (to === 'succeeded') {
    const after: Refund = { ...refund, status: 'succeeded' };
    return {
      status: 200,
      body: after,
      intent,
      refund: after,
      events: [around.makeEvent('refund.updated', after)],
    };
  }
  const failed: Refund = {
    ...refund,
    status: 'failed',
    failure_reason: 'lost_or_stolen_card',
    failure_balance_transaction: newId('txn'),
  };
  const kept: Charge = {
    ...charge,
    amount_refunded: charge.amount_refunded - refund.amount,
    refunded: false,
  };
  return {
    status: 200,
    body: failed,
    intent,
    charge: kept,
    refund: failed,
    events: [around.makeEvent('refund.updated', failed), around.makeEvent('refund.failed', failed)],
  };
}
