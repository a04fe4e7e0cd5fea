import type { FindingKind } from '@holdfast/domain/reconciliation';
import {
  listUnseenRefunds,
  type RefundOnRecord,
  readRefundsOnRecord,
} from '@holdfast/prisma-payment/reconciliation/read-refunds';
import { markSeen, type RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import { failureOf } from '@holdfast/providers/provider-error';
import type { ProviderRefund } from '@holdfast/providers/refund';
import { type ComparedRefund, compareRefund, missingRefund } from './compare-refund.ts';
import type { Disagreement } from './disagreement.ts';
import { fileDisagreements } from './file-disagreements.ts';
import { beginningOf, inBatches, type Pass, type Reconciling, type Run } from './run.ts';

/** What can be wrong with a refund of the provider. */
export const refundKinds = [
  'UNKNOWN_REFUND',
  'REFUND_AMOUNT_DIFFERS',
  'REFUND_STATE_DIFFERS',
] as const satisfies readonly FindingKind[];

/** Looks through the provider's refunds, newest first. */
export const lookThroughRefunds: Pass = async function* (around, run, cursor) {
  const until = beginningOf(run, cursor);
  const refunds = around.provider.reading.listRefunds({ from: run.from, until });
  for await (const batch of inBatches(refunds)) {
    const counts = await lookAtRefunds(around, run, batch);
    yield { cursor: (batch.at(-1)?.createdAt ?? until).toISOString(), counts };
  }
};

/** Compares refunds at the provider with ours. */
export async function lookAtRefunds(
  around: Reconciling,
  run: Run,
  refunds: readonly ProviderRefund[],
): Promise<RunCounts> {
  const known = await readRefundsOnRecord(around.payments, {
    providerRefundIds: refunds.map(({ id }) => id),
    refundIds: refunds.flatMap(({ refundId }) => refundId ?? []),
  });
  const byProviderId = new Map(known.map((ours) => [ours.providerRefundId, ours]));
  const byId = new Map(known.map((ours) => [ours.id, ours]));
  const examined: string[] = [];
  const disagreements: Disagreement[] = [];
  for (const refund of refunds) {
    const ours = byProviderId.get(refund.id) ?? byId.get(refund.refundId ?? '');
    if (ours !== undefined && ours.updatedAt >= run.until) continue;
    examined.push(refund.id);
    disagreements.push(...compareRefund(refund, ours && compared(ours)));
  }
  const seen = refunds.flatMap(({ id, refundId }) => [id, refundId ?? id]);
  await markSeen(around.payments, { runId: run.id, objectIds: seen });
  const filed = await fileDisagreements(around, run, { examined, kinds: refundKinds, disagreements });
  return { refunds: refunds.length, ...filed };
}

/** Refunds that we count as given and of which the provider's list had nothing. */
export const lookForMissingRefunds: Pass = async function* (around, run, cursor) {
  for (let after = cursor ?? ''; ; ) {
    const query = { runId: run.id, from: run.from, until: run.until, after, limit: 100 };
    const refunds = await listUnseenRefunds(around.payments, query);
    const last = refunds.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield { cursor: after, counts: await lookForRefunds(around, run, refunds) };
  }
};

/** Asks the provider for refunds that are given by our word. */
export async function lookForRefunds(
  around: Reconciling,
  run: Run,
  refunds: readonly RefundOnRecord[],
): Promise<RunCounts> {
  const disagreements: Disagreement[] = [];
  for (const refund of refunds) {
    const given = ['PENDING', 'SUCCEEDED'].includes(refund.state);
    if (given && !(await exists(around, refund.providerRefundId))) {
      disagreements.push(missingRefund(compared(refund)));
    }
  }
  const examined = refunds.map(({ id }) => id);
  return fileDisagreements(around, run, { examined, kinds: ['REFUND_MISSING'], disagreements });
}

async function exists({ provider }: Reconciling, providerRefundId: string | null): Promise<boolean> {
  if (providerRefundId === null) return false;
  try {
    await provider.settling.retrieveRefund({ providerRefundId });
    return true;
  } catch (error) {
    if (failureOf(error)?.kind === 'invalid_request') return false;
    throw error;
  }
}

function compared({ providerRefundId: _, updatedAt: __, ...refund }: RefundOnRecord): ComparedRefund {
  return refund;
}
