import type { PaymentDatabase } from './database.ts';

/** What about money waits for a person. */
export interface MoneyWaiting {
  readonly refundsToApprove: number;
  readonly refundsFailed: number;
  readonly findingsOpen: number;
  readonly disputesDue: number;
}

/** Counts what waits; findings are of both modes. Each count is answered by an index of what is open. */
export async function countMoneyWaiting(db: PaymentDatabase, livemode: boolean): Promise<MoneyWaiting> {
  const [waiting] = await db.$queryRaw<MoneyWaiting[]>`
    SELECT refunds.*,
      (SELECT count(*)::int FROM reconciliation_findings WHERE state = 'OPEN') AS "findingsOpen",
      (SELECT count(*)::int FROM disputes WHERE phase = 'evidence_due' AND livemode = ${livemode}) AS "disputesDue"
    FROM (
      SELECT count(*) FILTER (WHERE state = 'AWAITING_APPROVAL')::int AS "refundsToApprove",
        count(*) FILTER (WHERE state = 'FAILED')::int AS "refundsFailed"
      FROM refund_requests
      WHERE state IN ('AWAITING_APPROVAL', 'APPROVED', 'PENDING', 'FAILED') AND livemode = ${livemode}) AS refunds`;
  return waiting ?? { refundsToApprove: 0, refundsFailed: 0, findingsOpen: 0, disputesDue: 0 };
}
