import type { CardDetails, KeptCard } from './stripe-objects.ts';
import type { PaymentMethod } from './test-cards.ts';

const expiry = { exp_month: 12, exp_year: new Date().getUTCFullYear() + 3 };

/** `payment_method_details` of a charge; `captureBefore` in Unix seconds where the money is only held. */
export function cardDetails(
  method: PaymentMethod,
  amount: number,
  captureBefore: number | undefined,
): CardDetails {
  return {
    type: 'card',
    card: {
      amount_authorized: amount,
      authorization_code: null,
      brand: method.card.brand,
      ...(captureBefore === undefined ? {} : { capture_before: captureBefore }),
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      ...expiry,
      extended_authorization: { status: 'disabled' },
      fingerprint: `sandbox${method.card.last4}`,
      funding: 'credit',
      incremental_authorization: { status: 'unavailable' },
      installments: null,
      last4: method.card.last4,
      mandate: null,
      multicapture: { status: 'unavailable' },
      network: method.card.brand,
      network_token: { used: false },
      network_transaction_id: null,
      overcapture: { maximum_amount_capturable: amount, status: 'unavailable' },
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}

/** The payment method as it goes over the wire. */
export function paymentMethodObject(
  method: PaymentMethod,
  created: number,
  customer: string | null = null,
): KeptCard {
  return {
    id: method.id,
    object: 'payment_method',
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: null,
      name: null,
      phone: null,
      tax_id: null,
    },
    card: {
      brand: method.card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      display_brand: method.card.brand,
      ...expiry,
      fingerprint: `sandbox${method.card.last4}`,
      funding: 'credit',
      generated_from: null,
      last4: method.card.last4,
      networks: { available: [method.card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created,
    customer,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  };
}
