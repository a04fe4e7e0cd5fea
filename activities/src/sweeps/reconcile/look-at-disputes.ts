import type { FindingKind } from '@holdfast/domain/reconciliation';
import { readDisputesOnRecord } from '@holdfast/prisma-payment/reconciliation/read-disputes';
import { readPaymentsOnRecord } from '@holdfast/prisma-payment/reconciliation/read-payments';
import type { RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import type { ProviderDispute } from '@holdfast/providers/dispute';
import { compareDispute } from './compare-dispute.ts';
import { fileDisagreements } from './file-disagreements.ts';
import { beginningOf, inBatches, type Pass, type Reconciling, type Run } from './run.ts';

/** What can be wrong with a dispute of the provider. */
export const disputeKinds = [
  'UNKNOWN_DISPUTE',
  'DISPUTE_UNRECORDED',
] as const satisfies readonly FindingKind[];

/** Looks through the provider's disputes, newest first. */
export const lookThroughDisputes: Pass = async function* (around, run, cursor) {
  const until = beginningOf(run, cursor);
  const disputes = around.provider.reading.listDisputes({ from: run.from, until });
  for await (const batch of inBatches(disputes)) {
    const counts = await lookAtDisputes(around, run, batch);
    yield { cursor: (batch.at(-1)?.createdAt ?? until).toISOString(), counts };
  }
};

/** Compares disputes at the provider with ours. */
export async function lookAtDisputes(
  around: Reconciling,
  run: Run,
  disputes: readonly ProviderDispute[],
): Promise<RunCounts> {
  const known = await readDisputesOnRecord(
    around.payments,
    disputes.map(({ id }) => id),
  );
  const payments = await readPaymentsOnRecord(around.payments, {
    intentIds: disputes.flatMap(({ intentId }) => intentId ?? []),
    paymentIds: [],
  });
  const byIntent = new Map(payments.flatMap((payment) => payment.intentIds.map((id) => [id, payment])));
  const settled = disputes.filter(({ id }) => {
    const ours = known.get(id);
    return ours === undefined || ours.updatedAt < run.until;
  });
  const disagreements = settled.flatMap((dispute) =>
    compareDispute(dispute, known.get(dispute.id), byIntent.get(dispute.intentId ?? '')),
  );
  const examined = settled.map(({ id }) => id);
  const filed = await fileDisagreements(around, run, { examined, kinds: disputeKinds, disagreements });
  return { disputes: disputes.length, ...filed };
}
