import type Stripe from 'stripe';
import { idOf } from './refund.ts';

const statuses = ['succeeded', 'pending', 'failed'] as const;

/** Money held or taken as the provider has it. Amounts are minor units of `currency` (upper case). */
export interface ProviderCharge {
  readonly id: string;
  readonly status: (typeof statuses)[number];
  readonly intentId: string | undefined;
  readonly amountMinor: number;
  readonly currency: string;
  /** False while the money is only held, and for ever on a hold that was given back. */
  readonly captured: boolean;
  readonly capturedMinor: number;
  /** A hold that was given back counts here in full. */
  readonly refundedMinor: number;
  readonly disputed: boolean;
  readonly createdAt: Date;
  /** Before when a held amount must be captured. */
  readonly captureBefore: Date | undefined;
  readonly bookingId: string | undefined;
  readonly paymentId: string | undefined;
}

/** Picks what we act on. */
export function toCharge(charge: Stripe.Charge): ProviderCharge {
  const captureBefore = charge.payment_method_details?.card?.capture_before;
  return {
    id: charge.id,
    status: statuses.find((status) => status === charge.status) ?? 'pending',
    intentId: idOf(charge.payment_intent),
    amountMinor: charge.amount,
    currency: charge.currency.toUpperCase(),
    captured: charge.captured,
    capturedMinor: charge.amount_captured,
    refundedMinor: charge.amount_refunded,
    disputed: charge.disputed,
    createdAt: new Date(charge.created * 1000),
    captureBefore: captureBefore === undefined ? undefined : new Date(captureBefore * 1000),
    bookingId: charge.metadata.bookingId,
    paymentId: charge.metadata.paymentId,
  };
}
