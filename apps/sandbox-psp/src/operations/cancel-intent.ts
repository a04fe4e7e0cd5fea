import { unixSeconds } from '../wire/new-id.ts';
import type { CancelParameters } from '../wire/parameters.ts';
import { unexpectedState } from '../wire/stripe-error.ts';
import type { Charge, PaymentIntent } from '../wire/stripe-objects.ts';
import type { Circumstances, Effect, IntentState } from './effect.ts';

const cancelable = [
  'requires_payment_method',
  'requires_capture',
  'requires_confirmation',
  'requires_action',
  'processing',
];

/** Cancels an intent that is not paid; a hold is given back. */
export function cancelIntent(
  state: IntentState,
  parameters: CancelParameters,
  around: Circumstances,
): Effect {
  if (!cancelable.includes(state.intent.status)) {
    throw unexpectedState(
      state.intent,
      `You cannot cancel this PaymentIntent because it has a status of ${state.intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancelable.join(', ')}.`,
    );
  }
  return close(state, parameters.cancellation_reason ?? null, 'charge.refunded', around);
}

/** Whether the intent's authorization was not captured in time. */
export function hasLapsed({ intent, charge }: IntentState, now: Date): boolean {
  const captureBefore = captureBeforeOf(charge);
  return (
    intent.status === 'requires_capture' &&
    captureBefore !== undefined &&
    captureBefore * 1000 <= now.getTime()
  );
}

/** Closes an authorization that was not captured in time, as Stripe does: canceled, reason `automatic`. */
export function lapseIntent(state: IntentState, around: Circumstances): Effect {
  return close(state, 'automatic', 'charge.expired', around);
}

/** Until when a held charge can be captured, in Unix seconds. */
export function captureBeforeOf(charge: Charge | null | undefined): number | undefined {
  return charge?.payment_method_details.card.capture_before;
}

function close(
  { intent, charge }: IntentState,
  reason: PaymentIntent['cancellation_reason'],
  chargeEvent: string,
  around: Circumstances,
): Effect {
  const after: PaymentIntent = {
    ...intent,
    status: 'canceled',
    amount_capturable: 0,
    canceled_at: unixSeconds(),
    cancellation_reason: reason,
    next_action: null,
  };
  const canceled = around.makeEvent('payment_intent.canceled', after);
  if (intent.status !== 'requires_capture' || charge === null) {
    return { status: 200, body: after, intent: after, events: [canceled] };
  }
  // Stripe shows a released hold as a refund of a charge that was never captured.
  const released: Charge = { ...charge, amount_refunded: charge.amount, refunded: true };
  return {
    status: 200,
    body: after,
    intent: after,
    charge: released,
    events: [around.makeEvent(chargeEvent, released), canceled],
  };
}
