import { newId } from '../wire/new-id.ts';
import type { CaptureParameters } from '../wire/parameters.ts';
import { scriptOf } from '../wire/scripted-faults.ts';
import { invalidParameter, StripeError, unexpectedState } from '../wire/stripe-error.ts';
import type { Charge, PaymentIntent } from '../wire/stripe-objects.ts';
import { findPaymentMethod, genericDecline } from '../wire/test-cards.ts';
import { declineError } from './decline-error.ts';
import type { Circumstances, Effect, IntentState } from './effect.ts';
import { disputedAtOnce } from './open-dispute.ts';

/** Captures a held amount, or part of it; what is left is given back. A refusal leaves the hold as it was. */
export function captureIntent(
  { intent, charge }: IntentState,
  parameters: CaptureParameters,
  around: Circumstances,
): Effect {
  if (intent.status !== 'requires_capture' || charge === null) {
    throw unexpectedState(
      intent,
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
    );
  }
  const decline = around.decline ?? (scriptOf(intent) === 'capture_fails' ? genericDecline : undefined);
  if (decline !== undefined) throw new StripeError(402, declineError(decline, { intent, charge }));
  const amount = parameters.amount_to_capture ?? intent.amount_capturable;
  if (amount > intent.amount_capturable) {
    throw invalidParameter(
      `The amount_to_capture (${amount}) is greater than the amount that can be captured (${intent.amount_capturable}).`,
      'amount_to_capture',
      'amount_too_large',
    );
  }
  const captured: Charge = {
    ...charge,
    captured: true,
    amount_captured: amount,
    balance_transaction: newId('txn'),
  };
  const after: PaymentIntent = {
    ...intent,
    status: 'succeeded',
    amount_capturable: 0,
    amount_received: amount,
    metadata: { ...intent.metadata, ...parameters.metadata },
  };
  const effect = {
    status: 200,
    body: after,
    intent: after,
    charge: captured,
    events: [
      around.makeEvent('charge.captured', captured),
      around.makeEvent('payment_intent.succeeded', after),
    ],
  };
  const card = findPaymentMethod(intent.payment_method ?? '')?.card;
  return card?.disputes === true ? disputedAtOnce(effect, around) : effect;
}
