import type { SweepActivities } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { resumeOperations: resume } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '30s',
  retry: { maximumAttempts: 3 },
});

/** Hands operations to their stays whose hand-over was lost (decision D18); how many. */
export async function resumeOperations(): Promise<number> {
  return resume();
}
