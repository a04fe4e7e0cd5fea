import type { DisputePhase } from '@holdfast/domain/disputes';
import type { Money } from '@holdfast/domain/money';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { markEvidenceSubmitted, readEvidence, recordDispute } from '@holdfast/prisma-payment/record-dispute';
import type { ProviderDispute } from '@holdfast/providers/dispute';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import { fault } from '../refuse.ts';
import { callLimits, refuseHasteWhenSlow } from './call-limits.ts';
import { asFaults } from './payment-faults.ts';

/** Where a dispute stands; `bookingId` is the booking whose payment it is. */
export interface DisputeStanding {
  readonly bookingId: string;
  readonly phase: DisputePhase;
  readonly amount: Money;
}

export interface FollowDisputeActivities {
  /** Writes where a dispute stands by what the provider says now, with what the bank took, put back or kept. */
  followDispute(input: { disputeId: string }): Promise<DisputeStanding>;
  /** Sends stored evidence to the bank, which takes it once; what was sent before is not sent again. */
  submitEvidence(input: { disputeId: string; evidenceId: string }): Promise<DisputeStanding>;
}

const phases: Record<ProviderDispute['phase'], DisputePhase> = {
  open: 'evidence_due',
  review: 'opened',
  won: 'won',
  lost: 'lost',
};

export function followDisputeActivities(parts: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): FollowDisputeActivities {
  const { payments: db, provider } = parts;
  const lane = provider.settling;

  async function record(dispute: ProviderDispute): Promise<DisputeStanding> {
    const { id: disputeId, intentId, amountMinor, currency, status, reason, fundsWithdrawn } = dispute;
    const amount = { amountMinor, currency };
    const phase = phases[dispute.phase];
    const evidenceDueBy = dispute.evidenceDueBy ?? null;
    const word = { disputeId, amount, status, reason, phase, evidenceDueBy, fundsWithdrawn };
    const recorded = intentId && (await recordDispute(db, { ...word, intentId }));
    if (!recorded) throw fault('DISPUTE_WITHOUT_PAYMENT');
    return { bookingId: recorded.bookingId, phase, amount };
  }

  return {
    followDispute: ({ disputeId }) =>
      asFaults(async () => {
        refuseHasteWhenSlow(lane.guard);
        return record(await lane.retrieveDispute({ disputeId }, callLimits()));
      }),
    submitEvidence: ({ disputeId, evidenceId }) =>
      asFaults(async () => {
        refuseHasteWhenSlow(lane.guard);
        const limits = callLimits();
        const evidence = await readEvidence(db, { disputeId, evidenceId: BigInt(evidenceId) });
        if (evidence === null) throw fault('EVIDENCE_NOT_FOUND');
        // After a time-out the provider is asked first whether the bank has it already.
        let dispute = await lane.retrieveDispute({ disputeId }, limits);
        if (!evidence.submitted && dispute.phase === 'open') {
          const key = `${disputeId}:evidence:${evidenceId}`;
          dispute = await lane.submitDisputeEvidence(
            { disputeId, evidence: { text: evidence.text }, key },
            limits,
          );
        }
        await markEvidenceSubmitted(db, BigInt(evidenceId));
        return record(dispute);
      }),
  };
}
