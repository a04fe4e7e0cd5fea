import { disputeTransaction } from '../wire/balance-transaction.ts';
import type { DisputeParameters } from '../wire/dispute-parameters.ts';
import { invalidParameter } from '../wire/stripe-error.ts';
import type { Dispute, Event, PaymentIntent } from '../wire/stripe-objects.ts';
import type { Circumstances, Effect } from './effect.ts';

/** A dispute with the intent it is about, whose version keeps two calls on it apart. */
export interface DisputeState {
  readonly intent: PaymentIntent;
  readonly dispute: Dispute;
}

/** Takes evidence and, unless told to wait, sends it to the bank, which takes it once. */
export function answerDispute(
  { intent, dispute }: DisputeState,
  parameters: DisputeParameters,
  around: Circumstances,
): Effect {
  if (dispute.status !== 'needs_response') {
    throw invalidParameter(
      `Evidence for ${dispute.id} is not taken: its status is ${dispute.status}.`,
      'evidence',
    );
  }
  const submit = parameters.submit !== false;
  const given = Object.keys(parameters.evidence ?? {}).length > 0;
  const after: Dispute = {
    ...dispute,
    status: submit ? 'under_review' : dispute.status,
    metadata: { ...dispute.metadata, ...parameters.metadata },
    evidence: { ...dispute.evidence, ...parameters.evidence },
    evidence_details: {
      ...dispute.evidence_details,
      has_evidence: dispute.evidence_details.has_evidence || given,
      submission_count: dispute.evidence_details.submission_count + (submit ? 1 : 0),
      submission_method: submit ? 'manual' : dispute.evidence_details.submission_method,
    },
  };
  const updated = around.makeEvent('charge.dispute.updated', after);
  // Stripe's own words by which a test says how the bank decides.
  const decision = submit ? decisions[parameters.evidence?.uncategorized_text ?? ''] : undefined;
  if (decision === undefined) return { status: 200, body: after, intent, dispute: after, events: [updated] };
  const decided = decideDispute({ intent, dispute: after }, decision, around);
  return { ...decided, events: [updated, ...decided.events] };
}

const decisions: Readonly<Record<string, 'won' | 'lost' | undefined>> = {
  winning_evidence: 'won',
  losing_evidence: 'lost',
};

/** The bank decides: won puts the money back, lost leaves it with the cardholder. */
export function decideDispute(
  { intent, dispute }: DisputeState,
  decision: 'won' | 'lost',
  around: Circumstances,
): Effect {
  if (dispute.status === 'won' || dispute.status === 'lost') {
    throw invalidParameter(`Dispute ${dispute.id} is already ${dispute.status}.`, 'dispute');
  }
  const { currency, id: source, amount } = dispute;
  const reinstated =
    decision === 'won' ? [disputeTransaction(amount, { currency, source, feeMinor: 0 })] : [];
  const after: Dispute = {
    ...dispute,
    status: decision,
    is_charge_refundable: decision === 'won',
    balance_transactions: [...dispute.balance_transactions, ...reinstated],
  };
  const events: Event[] = [around.makeEvent('charge.dispute.closed', after)];
  if (decision === 'won') events.push(around.makeEvent('charge.dispute.funds_reinstated', after));
  return { status: 200, body: after, intent, dispute: after, events };
}
