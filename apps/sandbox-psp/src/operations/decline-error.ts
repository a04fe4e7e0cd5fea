import { paymentMethodObject } from '../wire/card-details.ts';
import { unixSeconds } from '../wire/new-id.ts';
import type { Charge, ErrorBody, PaymentIntent } from '../wire/stripe-objects.ts';
import type { Decline, PaymentMethod } from '../wire/test-cards.ts';

/** The `error` of a refused card: 402 `card_error`, with the intent, the failed charge and the card inside. */
export function declineError(
  decline: Decline,
  of: { intent?: PaymentIntent; charge?: Charge; method?: PaymentMethod } = {},
): ErrorBody {
  return {
    type: 'card_error',
    code: decline.code,
    decline_code: decline.declineCode,
    doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll('_', '-')}`,
    message: decline.message,
    ...(of.charge === undefined ? {} : { charge: of.charge.id }),
    ...(of.intent === undefined ? {} : { payment_intent: of.intent }),
    ...(of.method === undefined ? {} : { payment_method: paymentMethodObject(of.method, unixSeconds()) }),
  };
}
