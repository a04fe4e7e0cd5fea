import type { Money } from '@holdfast/domain/money';
import type Stripe from 'stripe';
import type { AskStripe } from './ask-stripe.ts';
import type { CallLimits } from './guarded-call.ts';
import { type Intent, toIntent } from './intent.ts';
import { type ProviderRefund, toRefund } from './refund.ts';

export interface IntentRequest {
  readonly bookingId: string;
  readonly paymentId: string;
  readonly attempt: number;
  readonly amount: Money;
  readonly paymentMethodId: string;
  /** The provider's customer whose saved card it is; a saved card is refused without. */
  readonly customerId?: string | undefined;
  /** What the sandbox is asked to let go wrong; the real provider keeps it and does nothing. */
  readonly scriptedFault?: string | undefined;
  readonly key: string;
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
  /** A charge under dispute is refused as `invalid_request` with the code `charge_disputed`. */
  refundIntent(request: RefundRequest, limits?: CallLimits): Promise<ProviderRefund>;
  retrieveRefund(request: { providerRefundId: string }, limits?: CallLimits): Promise<ProviderRefund>;
  /** Every refund of an intent's money, whoever asked for it. */
  findRefunds(request: { intentId: string }, limits?: CallLimits): Promise<ProviderRefund[]>;
  /**
   * What the guest's browser needs for 3-D Secure; goes from the edge to the guest and nowhere else (decision D27).
   * With `returnUrl`, which only the sandbox understands, it is a page to open that leads back there.
   */
  retrieveNextAction(
    request: { intentId: string; returnUrl?: string | undefined },
    limits?: CallLimits,
  ): Promise<NextAction | undefined>;
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

const expand = ['latest_charge'];

/** The calls about payments, through one lane. */
export function paymentCalls(stripe: Stripe, ask: AskStripe): PaymentCalls {
  const intents = stripe.paymentIntents;

  return {
    async createIntent(request, limits) {
      const { bookingId, paymentId, attempt, amount, paymentMethodId, customerId, scriptedFault, key } =
        request;
      const parameters: Stripe.PaymentIntentCreateParams = {
        amount: amount.amountMinor,
        currency: amount.currency.toLowerCase(),
        capture_method: 'manual',
        confirm: false,
        payment_method: paymentMethodId,
        ...(customerId === undefined ? {} : { customer: customerId }),
        // Cards only: nothing that would send the guest to another site and ask for an address to return to.
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        metadata: {
          ...{ bookingId, paymentId, attempt: String(attempt) },
          ...(scriptedFault === undefined ? {} : { holdfast_test: scriptedFault }),
        },
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
      return toRefund(await ask(limits, (options) => stripe.refunds.create(parameters, options), key));
    },
    async retrieveRefund({ providerRefundId }, limits) {
      return toRefund(await ask(limits, (options) => stripe.refunds.retrieve(providerRefundId, {}, options)));
    },
    async findRefunds({ intentId }, limits) {
      const parameters = { payment_intent: intentId, limit: 100 };
      return (await ask(limits, (options) => stripe.refunds.list(parameters, options))).data.map(toRefund);
    },
    async retrieveNextAction({ intentId, returnUrl }, limits) {
      const intent = await ask(limits, (options) => intents.retrieve(intentId, {}, options));
      if (intent.status !== 'requires_action') return undefined;
      const url =
        returnUrl === undefined
          ? (intent.next_action?.redirect_to_url?.url ?? undefined)
          : sandboxPage(intent, returnUrl);
      return {
        type: url === undefined ? 'use_stripe_sdk' : 'redirect',
        clientSecret: intent.client_secret ?? undefined,
        url,
      };
    },
  };
}

// Stripe's own script opens what is behind an address of this kind; for the sandbox a page does it.
function sandboxPage({ next_action: action }: Stripe.PaymentIntent, returnUrl: string): string | undefined {
  const { stripe_js: page } = (action?.use_stripe_sdk ?? {}) as { stripe_js?: unknown };
  if (typeof page !== 'string' || !URL.canParse(page)) return undefined;
  const url = new URL(page);
  url.searchParams.set('return_url', returnUrl);
  return url.href;
}
