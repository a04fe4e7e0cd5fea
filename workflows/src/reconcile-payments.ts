import type { RunCounts, SweepActivities } from '@holdfast/activities/activities';
import type { ReconciliationStart } from '@holdfast/domain/reconciliation';
import { proxyActivities, uuid4 } from '@temporalio/workflow';

const { reconcilePayments: reconcile } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '55m',
  // A page of the provider's list, or a batch of ours with what is done about it.
  heartbeatTimeout: '5m',
  retry: { initialInterval: '5s', maximumInterval: '1m', maximumAttempts: 20 },
});

const lookBackMillis = 48 * 3_600_000;
// What has just happened may not be written on both sides yet.
const settleMillis = 2 * 60_000;

/**
 * Compares the provider's books with ours: the last two days for the schedule, which starts it without a request, or
 * the period it is asked for. How much it looked at and found, by name.
 */
export async function reconcilePayments(start?: ReconciliationStart): Promise<RunCounts> {
  const until = Date.now() - settleMillis;
  return reconcile(
    start ?? {
      runId: `rr_${uuid4().replaceAll('-', '')}`,
      from: new Date(until - lookBackMillis).toISOString(),
      until: new Date(until).toISOString(),
      trigger: 'SCHEDULE',
    },
  );
}
