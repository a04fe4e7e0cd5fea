import type { SweepActivities, TidiedUp } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { tidyUp: tidy } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '2h',
  // One batch takes a second or two.
  heartbeatTimeout: '1m',
  retry: { maximumAttempts: 3 },
});

/** Removes rows that nobody reads any more; how many of each kind. */
export async function tidyUp(): Promise<TidiedUp> {
  return tidy();
}
