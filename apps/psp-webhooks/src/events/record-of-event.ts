import type { ProviderEventRecord } from '@holdfast/prisma-payment/provider-events';
import type { PaymentEvent } from '@holdfast/providers/payment-events';

// Chosen by name, so that nothing of the card holder is kept that the provider adds one day.
const kept = [
  'id',
  'object',
  'amount',
  'amount_capturable',
  'amount_captured',
  'amount_received',
  'amount_refunded',
  'canceled_at',
  'cancellation_reason',
  'captured',
  'charge',
  'created',
  'currency',
  'disputed',
  'failure_code',
  'failure_reason',
  'is_charge_refundable',
  'latest_charge',
  'payment_intent',
  'reason',
  'refunded',
  'status',
];
const keptMetadata = ['bookingId', 'paymentId', 'attempt', 'refundId'];

/** A message as it is kept: ids, amounts and states, and no name, address, e-mail or secret. */
export function recordOfEvent({ object, ...event }: PaymentEvent): ProviderEventRecord {
  const payload = { ...pick(object, kept), metadata: pick(object.metadata, keptMetadata) };
  const { id, type, livemode, created } = event;
  return { id, type, livemode, created, objectId: String(object.id ?? id), payload };
}

function pick(object: unknown, names: readonly string[]): Record<string, string | number | boolean | null> {
  const members = Object.entries((object as Record<string, unknown> | null | undefined) ?? {});
  return Object.fromEntries(
    members.filter(([name, value]) => names.includes(name) && isPlain(value)),
  ) as never;
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
