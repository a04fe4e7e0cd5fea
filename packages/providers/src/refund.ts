import type Stripe from 'stripe';

/** Money on its way back as the provider has it. Amounts are minor units of `currency` (upper case). */
export interface ProviderRefund {
  readonly id: string;
  /** `failed`: the provider could not give the money back and has kept it; a success can still become that. */
  readonly status: 'pending' | 'succeeded' | 'failed' | 'requires_action';
  readonly amountMinor: number;
  readonly currency: string;
  readonly chargeId: string | undefined;
  readonly intentId: string | undefined;
  readonly createdAt: Date;
  /** The provider's word for why it failed. */
  readonly failureCode: string | undefined;
  readonly bookingId: string | undefined;
  readonly paymentId: string | undefined;
  /** Our own refund row. */
  readonly refundId: string | undefined;
}

const statuses: Record<string, ProviderRefund['status']> = {
  succeeded: 'succeeded',
  requires_action: 'requires_action',
  failed: 'failed',
  canceled: 'failed',
};

/** Picks what we act on; a status that this version does not know is waited out. */
export function toRefund(refund: Stripe.Refund): ProviderRefund {
  return {
    id: refund.id,
    status: statuses[refund.status ?? ''] ?? 'pending',
    amountMinor: refund.amount,
    currency: refund.currency.toUpperCase(),
    chargeId: idOf(refund.charge),
    intentId: idOf(refund.payment_intent),
    createdAt: new Date(refund.created * 1000),
    failureCode: refund.failure_reason,
    bookingId: refund.metadata?.bookingId,
    paymentId: refund.metadata?.paymentId,
    refundId: refund.metadata?.refundId,
  };
}

/** The id of an object that may come whole. */
export function idOf(object: string | { id: string } | null): string | undefined {
  return (typeof object === 'string' ? object : object?.id) ?? undefined;
}
