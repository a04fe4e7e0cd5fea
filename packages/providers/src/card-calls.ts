import type Stripe from 'stripe';
import type { AskStripe } from './ask-stripe.ts';
import type { CallLimits } from './guarded-call.ts';
import { idOf } from './refund.ts';

/** A card kept at the provider; nothing of it is stored with us but its id. */
export interface ProviderCard {
  readonly id: string;
  readonly customerId: string | undefined;
  readonly brand: string;
  readonly last4: string;
  readonly expiryMonth: number;
  readonly expiryYear: number;
}

/** Cards that accounts keep for later. Every call throws ProviderError; `key` is its idempotency key. */
export interface CardCalls {
  /** Makes the provider's customer of an account; it carries the account's id and nothing personal. */
  createCustomer(request: { accountId: string; key: string }, limits?: CallLimits): Promise<{ id: string }>;
  /**
   * Keeps a card with a customer. The answer's id is the card's from then on. The issuer may refuse
   * (`card_declined`); a card that is with another customer is an `invalid_request`.
   */
  attachCard(
    request: { customerId: string; paymentMethodId: string },
    limits?: CallLimits,
  ): Promise<ProviderCard>;
  /** Forgets a card; one that is with nobody (any more) is an `invalid_request`. */
  detachCard(request: { paymentMethodId: string }, limits?: CallLimits): Promise<void>;
  /** The customer's cards, newest first, at most 100. */
  listCards(request: { customerId: string }, limits?: CallLimits): Promise<ProviderCard[]>;
}

/** The calls about cards, through one lane. Attaching twice is harmless and so needs no key. */
export function cardCalls(stripe: Stripe, ask: AskStripe): CardCalls {
  const methods = stripe.paymentMethods;
  return {
    async createCustomer({ accountId, key }, limits) {
      const parameters = { metadata: { accountId } };
      const { id } = await ask(limits, (options) => stripe.customers.create(parameters, options), key);
      return { id };
    },
    async attachCard({ customerId, paymentMethodId }, limits) {
      const parameters = { customer: customerId };
      return toCard(await ask(limits, (options) => methods.attach(paymentMethodId, parameters, options)));
    },
    async detachCard({ paymentMethodId }, limits) {
      await ask(limits, (options) => methods.detach(paymentMethodId, {}, options));
    },
    async listCards({ customerId }, limits) {
      const parameters = { type: 'card', limit: 100 } as const;
      const found = await ask(limits, (options) =>
        stripe.customers.listPaymentMethods(customerId, parameters, options),
      );
      return found.data.map(toCard);
    },
  };
}

function toCard({ id, customer, card }: Stripe.PaymentMethod): ProviderCard {
  return {
    id,
    customerId: idOf(customer),
    brand: card?.brand ?? 'unknown',
    last4: card?.last4 ?? '',
    expiryMonth: card?.exp_month ?? 0,
    expiryYear: card?.exp_year ?? 0,
  };
}
