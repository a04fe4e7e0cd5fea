import type { RecordedEarnings, SweepActivities } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { recordEarnings: record } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '30m',
  heartbeatTimeout: '1m',
  retry: { maximumAttempts: 3 },
});

/** Credits hotels with what their stays have earned; what it posted. */
export async function recordEarnings(): Promise<RecordedEarnings> {
  return record();
}
