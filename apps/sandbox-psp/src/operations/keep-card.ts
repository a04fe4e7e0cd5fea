import { paymentMethodObject } from '../wire/card-details.ts';
import { unixSeconds } from '../wire/new-id.ts';
import { invalidParameter, StripeError } from '../wire/stripe-error.ts';
import type { Customer, KeptCard } from '../wire/stripe-objects.ts';
import { findPaymentMethod } from '../wire/test-cards.ts';
import { declineError } from './decline-error.ts';
import type { Effect } from './effect.ts';
import { noSuchPaymentMethod } from './no-such-payment-method.ts';

/** Keeps a card with a customer; a test card's name makes a card of its own, whose id is answered. */
export function attachCard(id: string, known: KeptCard | null, customer: Customer): Effect {
  if (known !== null) {
    if (known.customer === null) throw usedUp(id);
    if (known.customer !== customer.id) {
      throw invalidParameter('The payment method you provided has already been attached to a customer.');
    }
    return { status: 200, body: known, events: [] };
  }
  const method = findPaymentMethod(id);
  if (method === undefined) throw noSuchPaymentMethod(id);
  const { decline, declinesAttach } = method.card;
  if (decline !== undefined && declinesAttach !== false) throw new StripeError(402, declineError(decline));
  const card = paymentMethodObject(method, unixSeconds(), customer.id);
  return { status: 200, body: card, paymentMethod: card, events: [] };
}

/** Takes a card from its customer; it cannot be used again. */
export function detachCard(id: string, known: KeptCard | null): Effect {
  if (known === null || known.customer === null) {
    throw findPaymentMethod(id) === undefined
      ? noSuchPaymentMethod(id)
      : invalidParameter(
          'The payment method you provided is not attached to a customer so detachment is impossible.',
        );
  }
  const card = { ...known, customer: null };
  return { status: 200, body: card, paymentMethod: card, events: [] };
}

/**
 * Refuses a card that may not pay for this customer: one kept with another, or one that was taken from its own.
 *
 * @throws StripeError 400
 */
export function refuseForeignCard(card: KeptCard | null, customer: string | null | undefined): void {
  if (card === null) return;
  if (card.customer === null) throw usedUp(card.id);
  if (card.customer !== (customer ?? null)) {
    throw invalidParameter(
      `The PaymentMethod ${card.id} belongs to the Customer ${card.customer}. Please include the Customer in the \`customer\` parameter.`,
      'payment_method',
    );
  }
}

function usedUp(id: string): StripeError {
  return invalidParameter(
    `The PaymentMethod ${id} was previously used without being attached to a Customer or was detached from a Customer, and may not be used again.`,
    'payment_method',
  );
}
