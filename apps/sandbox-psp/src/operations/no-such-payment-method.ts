import { missing, type StripeError } from '../wire/stripe-error.ts';

/** Stripe's answer to a payment method it does not know: 400 `resource_missing`. */
export function noSuchPaymentMethod(id: string): StripeError {
  return missing('PaymentMethod', id, 'payment_method', 400);
}
