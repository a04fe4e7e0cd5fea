import type { Money } from '@holdfast/domain/money';
import type Stripe from 'stripe';
import type { CallLimits, Guard } from './guarded-call.ts';
import { type Intent, toIntent } from './intent.ts';
import { notSent } from './provider-error.ts';
import { stripeTimeoutMillis } from './stripe-client.ts';
import { toProviderError } from './stripe-failure.ts';
import { withSignal } from './stripe-http-client.ts';

export interface IntentRequest {
  readonly bookingId: string;
  readonly paymentId: string;
  readonly attempt: number;
  readonly amount: Money;
  readonly paymentMethodId: string;
  readonly key: string;
}

export interface ProviderRefund {
  readonly id: string;
  /** False when the provider could not give the money back and has kept it. */
  readonly accepted: boolean;
}

/** What is asked of the payment provider. Every call throws ProviderError; `key` is its idempotency key. */
export interface PaymentCalls {
  /** Makes an intent that holds no money until it is confirmed, and then holds it without taking it. */
  createIntent(request: IntentRequest, limits?: CallLimits): Promise<Intent>;
  confirmIntent(request: { intentId: string; key: string }, limits?: CallLimits): Promise<Intent>;
  captureIntent(request: { intentId: string; key: string }, limits?: CallLimits): Promise<Intent>;
  /** Takes no key: canceling twice is harmless, and a key would make the provider remember a 500. */
  cancelIntent(request: { intentId: string }, limits?: CallLimits): Promise<Intent>;
  retrieveIntent(request: { intentId: string }, limits?: CallLimits): Promise<Intent>;
  /** Intents made for a payment. The provider's search may lag by a minute, and they come without their charges. */
  findIntents(request: { bookingId: string; paymentId: string }, limits?: CallLimits): Promise<Intent[]>;
  refundIntent(request: RefundRequest, limits?: CallLimits): Promise<ProviderRefund>;
  /** What the guest's browser needs for 3-D Secure; goes from the edge to the guest and nowhere else (decision D27). */
  retrieveNextAction(request: { intentId: string }, limits?: CallLimits): Promise<NextAction | undefined>;
}

export interface RefundRequest {
  readonly intentId: string;
  readonly amountMinor: number;
  readonly metadata: { readonly bookingId: string; readonly paymentId: string; readonly refundId: string };
  readonly key: string;
}

export interface NextAction {
  readonly type: 'use_stripe_sdk' | 'redirect';
  readonly clientSecret: string | undefined;
  readonly url: string | undefined;
}

// Time enough for an answer to come at all.
const leastMillis = 20;
const expand = ['latest_charge'];

/** The calls of one lane, each through its guard. */
export function paymentCalls(stripe: Stripe, guard: Guard): PaymentCalls {
  function ask<T>(
    limits: CallLimits | undefined,
    call: (options: Stripe.RequestOptions) => Promise<T>,
    key?: string,
  ): Promise<T> {
    return guard.run(async () => {
      const left =
        limits?.deadline === undefined ? stripeTimeoutMillis : Math.floor(limits.deadline - Date.now());
      if (left < leastMillis) throw notSent('no_time_left');
      const timeout = Math.min(left, stripeTimeoutMillis);
      const options = key === undefined ? { timeout } : { timeout, idempotencyKey: key };
      try {
        return await withSignal(limits?.signal, () => withoutStack(() => call(options)));
      } catch (error) {
        throw toProviderError(error);
      }
    }, limits);
  }
  const intents = stripe.paymentIntents;

  return {
    async createIntent({ bookingId, paymentId, attempt, amount, paymentMethodId, key }, limits) {
      const parameters: Stripe.PaymentIntentCreateParams = {
        amount: amount.amountMinor,
        currency: amount.currency.toLowerCase(),
        capture_method: 'manual',
        confirm: false,
        payment_method: paymentMethodId,
        // Cards only: nothing that would send the guest to another site and ask for an address to return to.
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        metadata: { bookingId, paymentId, attempt: String(attempt) },
      };
      return toIntent(await ask(limits, (options) => intents.create(parameters, options), key));
    },
    async confirmIntent({ intentId, key }, limits) {
      return toIntent(await ask(limits, (options) => intents.confirm(intentId, { expand }, options), key));
    },
    async captureIntent({ intentId, key }, limits) {
      return toIntent(await ask(limits, (options) => intents.capture(intentId, {}, options), key));
    },
    async cancelIntent({ intentId }, limits) {
      return toIntent(await ask(limits, (options) => intents.cancel(intentId, {}, options)));
    },
    async retrieveIntent({ intentId }, limits) {
      return toIntent(await ask(limits, (options) => intents.retrieve(intentId, { expand }, options)));
    },
    async findIntents({ bookingId, paymentId }, limits) {
      const query = `metadata['bookingId']:'${bookingId}'`;
      const found = await ask(limits, (options) => intents.search({ query, limit: 100 }, options));
      return found.data.map(toIntent).filter((intent) => intent.paymentId === paymentId);
    },
    async refundIntent({ intentId, amountMinor, metadata, key }, limits) {
      const parameters = { payment_intent: intentId, amount: amountMinor, metadata: { ...metadata } };
      const refund = await ask(limits, (options) => stripe.refunds.create(parameters, options), key);
      return { id: refund.id, accepted: refund.status !== 'failed' && refund.status !== 'canceled' };
    },
    async retrieveNextAction({ intentId }, limits) {
      const intent = await ask(limits, (options) => intents.retrieve(intentId, {}, options));
      if (intent.status !== 'requires_action') return undefined;
      const url = intent.next_action?.redirect_to_url?.url ?? undefined;
      return {
        type: url === undefined ? 'use_stripe_sdk' : 'redirect',
        clientSecret: intent.client_secret ?? undefined,
        url,
      };
    },
  };
}

/** The package builds a stack trace on every call, some 40 µs; stacks are dropped anyway (decision D27). */
function withoutStack<T>(call: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
