import type { RolledHorizon, SweepActivities } from '@holdfast/activities/activities';
import { proxyActivities } from '@temporalio/workflow';

const { rollHorizon: roll } = proxyActivities<SweepActivities>({
  startToCloseTimeout: '50m',
  // One batch of room types takes a second or two.
  heartbeatTimeout: '1m',
  retry: { maximumAttempts: 3 },
});

/** Keeps nights on sale up to the horizon and lets go of old ones (decision D23); what it did. */
export async function rollHorizon(): Promise<RolledHorizon> {
  return roll();
}
