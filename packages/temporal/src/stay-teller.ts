import type { Client } from '@temporalio/client';
import { operateStay } from './manage-stay-client.ts';

/** Hands operations to their stays, and knows which are still on their way. */
export interface StayTeller {
  /** Throws when Temporal's answer is not known, after some seconds at most. */
  tell(operation: Parameters<typeof operateStay>[1]): Promise<void>;
  /** Resolves when nothing is on its way: a connection closed before would cut it off. */
  idle(): Promise<void>;
}

/** Makes the teller over a connection, which its owner closes. */
export function openStayTeller(temporal: Client): StayTeller {
  const underWay = new Set<Promise<void>>();
  return {
    tell(operation) {
      const told = operateStay(temporal, operation).finally(() => underWay.delete(told));
      underWay.add(told);
      return told;
    },
    async idle() {
      await Promise.allSettled(underWay);
    },
  };
}
