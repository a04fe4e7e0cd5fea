import type Stripe from 'stripe';

/** An intent as stored: `latest_charge` and `payment_method` are ids; expanding happens on the way out. */
export type PaymentIntent = Omit<
  Stripe.PaymentIntent,
  'latest_charge' | 'payment_method' | 'payment_record' | 'source'
> & { latest_charge: string | null; payment_method: string | null };

/** How a card was charged; the member that the API's description does not have is left out. */
export interface CardDetails {
  type: 'card';
  card: Omit<
    NonNullable<Stripe.Charge.PaymentMethodDetails['card']>,
    'electronic_commerce_indicator' | 'capture_before'
  > & { capture_before?: number };
}

/** A charge as stored. */
export type Charge = Omit<
  Stripe.Charge,
  'refunds' | 'payment_intent' | 'source' | 'payment_method_details'
> & {
  payment_intent: string;
  payment_method_details: CardDetails;
};

export type Refund = Omit<Stripe.Refund, 'charge' | 'payment_intent'> & {
  charge: string;
  payment_intent: string;
};

export type Dispute = Omit<Stripe.Dispute, 'charge' | 'payment_intent'> & {
  charge: string;
  payment_intent: string;
};

/** A customer as stored. */
export type Customer = Omit<Stripe.Customer, 'deleted'> & { deleted?: true };

/** A card that is or was kept with a customer. */
export type KeptCard = Omit<Stripe.PaymentMethod, 'customer'> & { customer: string | null };

/** An event as stored and sent. */
export interface Event {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: object };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: string;
}

/** What stands in the `error` member of an answer. */
export interface ErrorBody {
  type: 'card_error' | 'invalid_request_error' | 'idempotency_error' | 'api_error';
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  doc_url?: string;
  advice_code?: string;
  network_decline_code?: string;
  charge?: string;
  payment_intent?: object;
  payment_method?: object;
  request_log_url?: string;
}
