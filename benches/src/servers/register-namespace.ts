import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';

const alreadyExists = 6;

/** Makes the namespace, and waits until the server's parts have heard of it. */
export async function registerNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '30s' });
  try {
    await untilItWorks(async () => {
      await connection.workflowService
        .registerNamespace({
          namespace,
          workflowExecutionRetentionPeriod: msToTs('1 day'),
        })
        .catch((error: { code?: number }) => {
          if (error.code !== alreadyExists) throw error;
        });
    });
    await untilItWorks(() => connection.workflowService.listWorkflowExecutions({ namespace, pageSize: 1 }));
  } finally {
    await connection.close();
  }
}

/** A server that has just opened its port is not ready for everything yet. */
async function untilItWorks(call: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      await call();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(250);
    }
  }
}
