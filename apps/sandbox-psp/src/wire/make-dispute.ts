import { disputeTransaction } from './balance-transaction.ts';
import { newId, unixSeconds } from './new-id.ts';
import type { Charge, Dispute } from './stripe-objects.ts';

const feeMinor = 1_500;

/** A dispute of what is left of a charge, with the money withdrawn; evidence is taken for so many seconds. */
export function makeDispute(
  charge: Charge,
  { reason, evidenceSeconds }: { reason: string; evidenceSeconds: number },
): Dispute {
  const id = newId('du');
  const amount = charge.amount_captured - charge.amount_refunded;
  const { card } = charge.payment_method_details;
  return {
    id,
    object: 'dispute',
    amount,
    balance_transactions: [disputeTransaction(-amount, { currency: charge.currency, source: id, feeMinor })],
    charge: charge.id,
    created: unixSeconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: unixSeconds() + evidenceSeconds,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand: card.brand ?? 'visa',
        case_type: 'chargeback',
        network: card.brand ?? 'visa',
        network_reason_code: '10',
      },
      type: 'card',
    },
    reason,
    status: 'needs_response',
  };
}

const noEvidence: Dispute['evidence'] = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
