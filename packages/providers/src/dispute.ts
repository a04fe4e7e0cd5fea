import type Stripe from 'stripe';
import { idOf } from './refund.ts';

/** A charge that its cardholder contests. Amounts are minor units of `currency` (upper case). */
export interface ProviderDispute {
  readonly id: string;
  /** The provider's own word; more may come, so it is kept as text. */
  readonly status: string;
  /** `open` waits for our evidence, `review` for the bank; an inquiry that ended without a dispute counts as won. */
  readonly phase: 'open' | 'review' | 'won' | 'lost';
  /** The bank's reason, such as `fraudulent`. */
  readonly reason: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly chargeId: string;
  readonly intentId: string | undefined;
  /** Whether the money has been taken from us and not been put back. */
  readonly fundsWithdrawn: boolean;
  /** Until when evidence is taken. */
  readonly evidenceDueBy: Date | undefined;
  readonly createdAt: Date;
}

const phases: Record<Stripe.Dispute.Status, ProviderDispute['phase']> = {
  warning_needs_response: 'open',
  needs_response: 'open',
  appeal_needs_response: 'open',
  warning_under_review: 'review',
  under_review: 'review',
  appeal_under_review: 'review',
  warning_closed: 'won',
  prevented: 'won',
  won: 'won',
  lost: 'lost',
};

/** Picks what we act on. */
export function toDispute(dispute: Stripe.Dispute): ProviderDispute {
  const dueBy = dispute.evidence_details.due_by;
  const withdrawn = dispute.balance_transactions.reduce((sum, { amount }) => sum - amount, 0);
  return {
    id: dispute.id,
    status: dispute.status,
    // A status that this version of the API does not have yet is left to the bank.
    phase: phases[dispute.status] ?? 'review',
    reason: dispute.reason,
    amountMinor: dispute.amount,
    currency: dispute.currency.toUpperCase(),
    chargeId: idOf(dispute.charge) ?? '',
    intentId: idOf(dispute.payment_intent),
    fundsWithdrawn: withdrawn > 0,
    evidenceDueBy: dueBy === null ? undefined : new Date(dueBy * 1000),
    createdAt: new Date(dispute.created * 1000),
  };
}
