import type { SweepActivities } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { startStranded: start } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '1m',
  retry: { maximumAttempts: 3 },
});

/** Starts the sagas of bookings that were accepted but whose start was lost (decision D1); how many it started. */
export async function startStranded(): Promise<number> {
  return start();
}
