import type { SweepActivities } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { completeStays: complete } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '5m',
  retry: { maximumAttempts: 3 },
});

/** Completes the bookings whose check-out time has come (architecture.md, scheduled sweeps); how many it completed. */
export async function completeStays(): Promise<number> {
  return complete();
}
