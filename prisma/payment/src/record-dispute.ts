import type { DisputePhase } from '@holdfast/domain/disputes';
import type { Money } from '@holdfast/domain/money';
import { toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/** A dispute as the provider has it. */
export interface DisputeWord {
  readonly disputeId: string;
  readonly intentId: string;
  readonly amount: Money;
  /** The provider's word for where it stands. */
  readonly status: string;
  readonly reason: string;
  readonly phase: DisputePhase;
  readonly evidenceDueBy: Date | null;
  /** Whether the bank has the money. */
  readonly fundsWithdrawn: boolean;
}

/**
 * Writes where a dispute stands, with its ledger postings; written again, it changes nothing. The booking whose
 * payment it is; undefined when the payment is not ours.
 */
export async function recordDispute(
  db: PaymentDatabase,
  word: DisputeWord,
): Promise<{ bookingId: string } | undefined> {
  const [row] = await db.$queryRaw<{ booking_id: string | null }[]>`
    SELECT record_dispute(${word.disputeId}, ${word.intentId}, ${toMoneyColumn(word.amount.amountMinor)}::bigint,
      ${word.amount.currency}, ${word.status}, ${word.reason}, ${word.phase}, ${word.evidenceDueBy}::timestamptz,
      ${word.fundsWithdrawn}) AS booking_id`;
  return row?.booking_id ? { bookingId: row.booking_id } : undefined;
}

/** Stores what is said against a dispute, so that its text passes no workflow. The evidence's id. */
export async function storeEvidence(
  db: PaymentDatabase,
  evidence: { disputeId: string; text: string; writtenBy: string },
): Promise<bigint> {
  return db.$transaction(async (transaction) => {
    // Those who send the same at once wait here, and find the row of the first.
    await transaction.$queryRaw`SELECT FROM disputes WHERE id = ${evidence.disputeId} FOR UPDATE`;
    const select = { id: true } as const;
    const found = await transaction.disputeEvidence.findFirst({
      where: { ...evidence, submittedAt: null },
      select,
    });
    const { id } = found ?? (await transaction.disputeEvidence.create({ data: evidence, select }));
    return id;
  });
}

/** What was written against a dispute; null when there is no such evidence. */
export async function readEvidence(
  db: PaymentDatabase,
  evidence: { disputeId: string; evidenceId: bigint },
): Promise<{ text: string; submitted: boolean } | null> {
  const { disputeId, evidenceId: id } = evidence;
  const row = await db.disputeEvidence.findFirst({ where: { id, disputeId } });
  return row && { text: row.text, submitted: row.submittedAt !== null };
}

/** Writes that the bank has the evidence. */
export async function markEvidenceSubmitted(db: PaymentDatabase, evidenceId: bigint): Promise<void> {
  await db.$executeRaw`
    WITH submitted AS (
      UPDATE dispute_evidence SET submitted_at = now() WHERE id = ${evidenceId} AND submitted_at IS NULL
      RETURNING id, dispute_id, written_by
    )
    INSERT INTO dispute_history (dispute_id, kind, entry)
    SELECT dispute_id, 'EVIDENCE', jsonb_build_object('evidenceId', id, 'by', written_by) FROM submitted`;
}
