import { paymentMethodObject } from '../wire/card-details.ts';
import { makeCharge } from '../wire/make-charge.ts';
import { unixSeconds } from '../wire/new-id.ts';
import type { ConfirmParameters } from '../wire/parameters.ts';
import { scriptOf } from '../wire/scripted-faults.ts';
import { invalidParameter, unexpectedState } from '../wire/stripe-error.ts';
import type { PaymentIntent } from '../wire/stripe-objects.ts';
import {
  authenticationDecline,
  type Decline,
  findPaymentMethod,
  genericDecline,
  type PaymentMethod,
} from '../wire/test-cards.ts';
import { declineError } from './decline-error.ts';
import type { Circumstances, Effect, IntentState } from './effect.ts';
import { noSuchPaymentMethod } from './no-such-payment-method.ts';
import { disputedAtOnce } from './open-dispute.ts';

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** Confirms an intent: held or paid, refused (402), or waiting for 3-D Secure. */
export function confirmIntent(
  { intent, charge }: IntentState,
  parameters: ConfirmParameters,
  around: Circumstances,
): Effect {
  if (!confirmable.includes(intent.status)) throw unexpectedState(intent, refusal(intent));
  const id = parameters.payment_method ?? intent.payment_method;
  if (id === null) {
    throw invalidParameter(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      undefined,
      'payment_intent_unexpected_state',
    );
  }
  const method = findPaymentMethod(id);
  if (method === undefined) throw noSuchPaymentMethod(id);
  const ready: PaymentIntent = {
    ...intent,
    payment_method: method.id,
    capture_method: parameters.capture_method ?? intent.capture_method,
    receipt_email: parameters.receipt_email ?? intent.receipt_email,
    last_payment_error: null,
  };
  const script = scriptOf(intent);
  const decline = around.decline ?? (script === 'payment_declined' ? genericDecline : method.card.decline);
  if (decline !== undefined) return refuse(ready, method, decline, around);
  if (method.card.authentication === true || script === 'payment_requires_action') {
    return parameters.off_session === true || parameters.error_on_requires_action === true
      ? refuse(ready, method, authenticationDecline, around)
      : askForAuthentication({ intent: ready, charge }, parameters, around);
  }
  return takeMoney(ready, method, around);
}

/** Holds the money (manual capture) or takes it. */
export function takeMoney(intent: PaymentIntent, method: PaymentMethod, around: Circumstances): Effect {
  const manual = intent.capture_method === 'manual';
  const charge = makeCharge(
    intent,
    method,
    manual ? { captureBefore: unixSeconds() + around.authorizationSeconds } : { captured: true },
  );
  const after: PaymentIntent = {
    ...intent,
    status: manual ? 'requires_capture' : 'succeeded',
    amount_capturable: manual ? intent.amount : 0,
    amount_received: manual ? 0 : intent.amount,
    latest_charge: charge.id,
    next_action: null,
    last_payment_error: null,
  };
  const effect = {
    status: 200,
    body: after,
    intent: after,
    charge,
    events: [
      around.makeEvent(
        manual ? 'payment_intent.amount_capturable_updated' : 'payment_intent.succeeded',
        after,
      ),
      around.makeEvent('charge.succeeded', charge),
    ],
  };
  return !manual && method.card.disputes === true ? disputedAtOnce(effect, around) : effect;
}

function refuse(
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
  around: Circumstances,
): Effect {
  const charge = makeCharge(intent, method, { decline });
  const error = declineError(decline, { charge, method });
  const after: PaymentIntent = {
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    latest_charge: charge.id,
    next_action: null,
    last_payment_error: {
      type: 'card_error',
      charge: charge.id,
      code: decline.code,
      decline_code: decline.declineCode,
      doc_url: error.doc_url ?? '',
      message: decline.message,
      payment_method: paymentMethodObject(method, unixSeconds()),
    },
  };
  return {
    status: 402,
    body: { error: { ...error, payment_intent: after } },
    intent: after,
    charge,
    events: [
      around.makeEvent('payment_intent.payment_failed', after),
      around.makeEvent('charge.failed', charge),
    ],
  };
}

function askForAuthentication(
  { intent, charge }: IntentState,
  parameters: ConfirmParameters,
  around: Circumstances,
): Effect {
  const url = `${around.address}/sandbox/authenticate/${intent.id}`;
  const after: PaymentIntent = {
    ...intent,
    status: 'requires_action',
    latest_charge: charge?.id ?? null,
    next_action:
      parameters.return_url === undefined || parameters.use_stripe_sdk === true
        ? { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } }
        : { type: 'redirect_to_url', redirect_to_url: { url, return_url: parameters.return_url } },
  };
  return {
    status: 200,
    body: after,
    intent: after,
    events: [around.makeEvent('payment_intent.requires_action', after)],
  };
}

function refusal(intent: PaymentIntent): string {
  return intent.status === 'succeeded'
    ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
    : `You cannot confirm this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${confirmable.join(', ')}.`;
}
