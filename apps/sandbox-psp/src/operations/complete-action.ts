import { unexpectedState } from '../wire/stripe-error.ts';
import type { PaymentIntent } from '../wire/stripe-objects.ts';
import { findPaymentMethod } from '../wire/test-cards.ts';
import { takeMoney } from './confirm-intent.ts';
import type { Circumstances, Effect, IntentState } from './effect.ts';

/** Ends 3-D Secure as the cardholder would: it succeeds and the money is held, or fails and a card is asked for. */
export function completeAction(
  { intent }: IntentState,
  outcome: 'succeed' | 'fail',
  around: Circumstances,
): Effect {
  const method = intent.payment_method === null ? undefined : findPaymentMethod(intent.payment_method);
  if (intent.status !== 'requires_action' || method === undefined) {
    throw unexpectedState(
      intent,
      `There is no action to complete: the PaymentIntent has a status of ${intent.status}.`,
    );
  }
  if (outcome === 'succeed') return takeMoney(intent, method, around);
  const after: PaymentIntent = {
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    next_action: null,
    last_payment_error: {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
      message:
        'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
    },
  };
  return {
    status: 200,
    body: after,
    intent: after,
    events: [around.makeEvent('payment_intent.payment_failed', after)],
  };
}
