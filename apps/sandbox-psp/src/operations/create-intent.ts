import { newId, unixSeconds } from '../wire/new-id.ts';
import type { CreateParameters } from '../wire/parameters.ts';
import { invalidParameter, StripeError } from '../wire/stripe-error.ts';
import type { PaymentIntent } from '../wire/stripe-objects.ts';
import { findPaymentMethod } from '../wire/test-cards.ts';
import { confirmIntent } from './confirm-intent.ts';
import { declineError } from './decline-error.ts';
import type { Circumstances, Effect } from './effect.ts';
import { noSuchPaymentMethod } from './no-such-payment-method.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Creates an intent, and confirms it at once where told. */
export function createIntent(parameters: CreateParameters, around: Circumstances): Effect {
  const currency = parameters.currency.toLowerCase();
  if (!currencies.has(currency.toUpperCase())) {
    throw invalidParameter(`Invalid currency: ${currency}.`, 'currency');
  }
  const method = parameters.payment_method;
  const attached = method === undefined ? undefined : findPaymentMethod(method);
  if (method !== undefined && attached === undefined) throw noSuchPaymentMethod(method);
  if (parameters.confirm !== true && around.decline !== undefined) {
    throw new StripeError(402, declineError(around.decline));
  }
  const id = newId('pi');
  const intent: PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: parameters.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods:
      parameters.automatic_payment_methods ??
      (parameters.payment_method_types === undefined ? { enabled: true, allow_redirects: 'always' } : null),
    canceled_at: null,
    cancellation_reason: null,
    capture_method: parameters.capture_method ?? 'automatic_async',
    client_secret: newId(`${id}_secret`, 25),
    confirmation_method: parameters.confirmation_method ?? 'automatic',
    created: unixSeconds(),
    currency,
    customer: parameters.customer ?? null,
    customer_account: null,
    description: parameters.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: parameters.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: attached?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    processing: null,
    receipt_email: parameters.receipt_email ?? null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    statement_descriptor: parameters.statement_descriptor ?? null,
    statement_descriptor_suffix: parameters.statement_descriptor_suffix ?? null,
    status: attached === undefined ? 'requires_payment_method' : 'requires_confirmation',
    transfer_data: null,
    transfer_group: parameters.transfer_group ?? null,
  };
  const created = around.makeEvent('payment_intent.created', intent);
  if (parameters.confirm !== true) return { status: 200, body: intent, intent, events: [created] };
  const confirmed = confirmIntent({ intent, charge: null }, parameters, around);
  return { ...confirmed, events: [created, ...confirmed.events] };
}
