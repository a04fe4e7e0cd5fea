import { type Static, Type } from 'typebox';
import { expand, flag, metadata, page, strict, text } from './parameters.ts';

// Files are not taken; everything that can be told in words is.
const Evidence = strict({
  access_activity_log: text(20_000),
  billing_address: text(5_000),
  cancellation_policy_disclosure: text(20_000),
  cancellation_rebuttal: text(20_000),
  customer_email_address: text(5_000),
  customer_name: text(5_000),
  customer_purchase_ip: text(5_000),
  duplicate_charge_explanation: text(20_000),
  duplicate_charge_id: text(5_000),
  product_description: text(20_000),
  refund_policy_disclosure: text(20_000),
  refund_refusal_explanation: text(20_000),
  service_date: text(5_000),
  uncategorized_text: text(20_000),
});

export const DisputeParameters = strict({
  evidence: Type.Optional(Evidence),
  metadata: Type.Optional(metadata),
  submit: flag,
  expand,
});
export type DisputeParameters = Static<typeof DisputeParameters>;

export const ListDisputesParameters = strict({ ...page, payment_intent: text(), charge: text() });
