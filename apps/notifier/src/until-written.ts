import { setTimeout as sleep } from 'node:timers/promises';
import type { OutageLog } from '@holdfast/outbox/outage-log';

const firstPauseMillis = 100;
const longestPauseMillis = 2_000;

/** Does not give up while the process lives: what was sent and is not written down would be sent once more. */
export async function untilWritten(write: () => Promise<void>, outage: OutageLog): Promise<void> {
  for (let pause = firstPauseMillis; ; pause = Math.min(pause * 2, longestPauseMillis)) {
    try {
      await write();
      outage.worked();
      return;
    } catch (error) {
      outage.failed(error);
      await sleep(pause);
    }
  }
}
