import { startBookStay } from '@holdfast/temporal/book-stay-client';
import type { Client } from '@temporalio/client';

/** Starts sagas, and knows which starts are still under way. */
export interface SagaStarter {
  /** Throws when Temporal's answer is not known, after three seconds at most. */
  start(bookingId: string): Promise<boolean>;
  /** Resolves when no start is under way: a connection closed before would cut them off. */
  idle(): Promise<void>;
}

/** Makes the starter over a connection, which its owner closes. */
export function openSagaStarter(temporal: Client): SagaStarter {
  const underWay = new Set<Promise<boolean>>();
  return {
    start(bookingId) {
      const started = startBookStay(temporal, bookingId).finally(() => underWay.delete(started));
      underWay.add(started);
      return started;
    },
    async idle() {
      await Promise.allSettled(underWay);
    },
  };
}
