import { newId, unixSeconds } from '../wire/new-id.ts';
import type { RefundParameters } from '../wire/parameters.ts';
import { scriptOf } from '../wire/scripted-faults.ts';
import { invalidParameter } from '../wire/stripe-error.ts';
import type { Charge, Dispute, Refund } from '../wire/stripe-objects.ts';
import { findPaymentMethod } from '../wire/test-cards.ts';
import type { Circumstances, Effect, IntentState } from './effect.ts';

const becomes = { fail_later: 'failed', succeed_later: 'succeeded' } as const;

/**
 * Gives captured money back, all that is left where no amount is told; `dispute` is the charge's, if it has one.
 * With some cards the end comes later.
 */
export function refundIntent(
  { intent, charge }: IntentState,
  dispute: Dispute | null,
  parameters: RefundParameters,
  around: Circumstances,
): Effect {
  if (charge === null || !charge.captured) {
    throw invalidParameter(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      parameters.charge === undefined ? 'payment_intent' : 'charge',
      'payment_intent_unexpected_state',
    );
  }
  if (dispute !== null && !dispute.is_charge_refundable) {
    throw invalidParameter(
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      undefined,
      'charge_disputed',
    );
  }
  const left = charge.amount_captured - charge.amount_refunded;
  if (left === 0) {
    throw invalidParameter(
      `Charge ${charge.id} has already been refunded.`,
      undefined,
      'charge_already_refunded',
    );
  }
  const amount = parameters.amount ?? left;
  if (amount > left) {
    throw invalidParameter(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      'amount',
    );
  }
  const failed = around.decline !== undefined;
  const { refunds } = findPaymentMethod(charge.payment_method ?? '')?.card ?? {};
  const later = scriptOf(intent) === 'refund_fails' ? 'fail_later' : refunds;
  const refund: Refund = {
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: failed ? null : newId('txn'),
    charge: charge.id,
    created: unixSeconds(),
    currency: intent.currency,
    customer: null,
    customer_account: null,
    destination_details: { card: { type: 'refund' }, type: 'card' },
    ...(failed ? { failure_reason: 'declined' } : {}),
    metadata: parameters.metadata ?? {},
    payment_intent: intent.id,
    payment_method: charge.payment_method,
    reason: parameters.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: failed ? 'failed' : later === 'succeed_later' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
  const created = around.makeEvent('refund.created', refund);
  if (failed) {
    const events = [created, around.makeEvent('refund.failed', refund)];
    return { status: 200, body: refund, intent, refund, events };
  }
  const refunded: Charge = {
    ...charge,
    amount_refunded: charge.amount_refunded + amount,
    refunded: amount === left,
  };
  return {
    status: 200,
    body: refund,
    // Written unchanged so that two refunds at once meet on the intent's version.
    intent,
    charge: refunded,
    refund,
    refundBecomes: later === undefined ? undefined : becomes[later],
    events: [created, around.makeEvent('charge.refunded', refunded)],
  };
}
