import { cardDetails } from './card-details.ts';
import { newId, unixSeconds } from './new-id.ts';
import type { Charge, PaymentIntent } from './stripe-objects.ts';
import type { Decline, PaymentMethod } from './test-cards.ts';

/** A charge for the intent's whole amount: held, paid at once, or refused. */
export function makeCharge(
  intent: PaymentIntent,
  method: PaymentMethod,
  result: { captureBefore: number } | { captured: true } | { decline: Decline },
): Charge {
  const decline = 'decline' in result ? result.decline : undefined;
  const captured = 'captured' in result;
  return {
    id: newId('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: captured ? newId('txn') : null,
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: null,
      name: null,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: 'HOLDFAST SANDBOX',
    captured,
    created: unixSeconds(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: decline === undefined ? null : '05',
      network_status: decline === undefined ? 'approved_by_network' : 'declined_by_network',
      reason: decline?.declineCode ?? null,
      seller_message: decline === undefined ? 'Payment complete.' : 'The bank refused the payment.',
      type: decline === undefined ? 'authorized' : 'issuer_declined',
    },
    paid: decline === undefined,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: cardDetails(
      method,
      intent.amount,
      'captureBefore' in result ? result.captureBefore : undefined,
    ),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline === undefined ? 'succeeded' : 'failed',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}
