import type { DisputePhase } from '@holdfast/domain/disputes';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { DisputeRow } from '@holdfast/prisma-payment/list-disputes';

/** A dispute as support sees it. */
export function disputeView(row: DisputeRow) {
  return {
    id: row.id,
    bookingId: row.bookingId,
    amount: { amountMinor: fromMoneyColumn(row.amountMinor), currency: row.currency },
    phase: row.phase as DisputePhase,
    providerStatus: row.status,
    reason: row.reason,
    ...(row.evidenceDueBy === null ? {} : { evidenceDueBy: row.evidenceDueBy.toISOString() }),
    evidence: row.evidence.map(({ text, writtenBy, createdAt, submittedAt }) => ({
      text,
      writtenBy,
      createdAt: createdAt.toISOString(),
      ...(submittedAt === null ? {} : { submittedAt: submittedAt.toISOString() }),
    })),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
