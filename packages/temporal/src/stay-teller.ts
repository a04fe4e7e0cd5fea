import type { Client } from '@temporalio/client';
import { type CallsUnderWay, callsUnderWay } from './calls-under-way.ts';
import { operateStay } from './manage-stay-client.ts';

/** Hands operations to their stays, and knows which are still on their way. */
export interface StayTeller extends Pick<CallsUnderWay, 'idle'> {
  /** Throws when Temporal's answer is not known, after some seconds at most. */
  tell(operation: Parameters<typeof operateStay>[1]): Promise<void>;
}

/** Makes the teller over a connection, which its owner closes. */
export function openStayTeller(temporal: Client): StayTeller {
  const { follow, idle } = callsUnderWay();
  return { tell: (operation) => follow(operateStay(temporal, operation)), idle };
}
