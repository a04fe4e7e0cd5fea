import type { SweepActivities } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { remindGuests: remind } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '5m',
  retry: { maximumAttempts: 3 },
});

/** Reminds guests of their stay before check-in (architecture.md, scheduled sweeps); how many it reminded. */
export async function remindGuests(): Promise<number> {
  return remind();
}
