import type Stripe from 'stripe';
import type { AskStripe } from './ask-stripe.ts';
import { type ProviderDispute, toDispute } from './dispute.ts';
import type { CallLimits } from './guarded-call.ts';

/** What we say against a dispute; members that are absent stay as they were. */
export interface DisputeEvidence {
  /** Anything else that should be known. */
  readonly text?: string | undefined;
  /** What was sold: hotel, room and nights. */
  readonly productDescription?: string | undefined;
  /** When the stay began, YYYY-MM-DD. */
  readonly serviceDate?: string | undefined;
  /** How the guest was shown the cancellation policy before paying. */
  readonly cancellationPolicyDisclosure?: string | undefined;
  /** Why no refund, or no further one, is due. */
  readonly refundRefusalExplanation?: string | undefined;
}

/** Disputes at the provider. Every call throws ProviderError. */
export interface DisputeCalls {
  retrieveDispute(request: { disputeId: string }, limits?: CallLimits): Promise<ProviderDispute>;
  /** Sends the evidence to the bank, which takes it once: nothing can be added afterwards. */
  submitDisputeEvidence(
    request: { disputeId: string; evidence: DisputeEvidence; key: string },
    limits?: CallLimits,
  ): Promise<ProviderDispute>;
}

/** The calls about disputes, through one lane. */
export function disputeCalls(stripe: Stripe, ask: AskStripe): DisputeCalls {
  return {
    async retrieveDispute({ disputeId }, limits) {
      return toDispute(await ask(limits, (options) => stripe.disputes.retrieve(disputeId, {}, options)));
    },
    async submitDisputeEvidence({ disputeId, evidence, key }, limits) {
      const parameters = { evidence: toWire(evidence), submit: true };
      return toDispute(
        await ask(limits, (options) => stripe.disputes.update(disputeId, parameters, options), key),
      );
    },
  };
}

function toWire(evidence: DisputeEvidence): Stripe.DisputeUpdateParams.Evidence {
  const members: [keyof Stripe.DisputeUpdateParams.Evidence, string | undefined][] = [
    ['uncategorized_text', evidence.text],
    ['product_description', evidence.productDescription],
    ['service_date', evidence.serviceDate],
    ['cancellation_policy_disclosure', evidence.cancellationPolicyDisclosure],
    ['refund_refusal_explanation', evidence.refundRefusalExplanation],
  ];
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
