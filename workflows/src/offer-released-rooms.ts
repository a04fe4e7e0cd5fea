import type { SweepActivities } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { offerReleasedRooms: offer } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '10m',
  // One batch of those who wait takes some seconds.
  heartbeatTimeout: '1m',
  retry: { maximumAttempts: 3 },
});

/** Offers rooms that were given back to those who wait for them (architecture.md, scheduled sweeps); how many. */
export async function offerReleasedRooms(): Promise<number> {
  return offer();
}
