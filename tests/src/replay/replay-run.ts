import { createRequire } from 'node:module';
import { connectClient } from '@holdfast/temporal/connect-client';
import type { Client } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';

/**
 * Replays what the servers of this test run remember of workflows of these types, at most `limit` of each, with
 * today's code. What is wrong with those that decide otherwise than they did.
 */
export async function replayRun(workflowTypes: readonly string[], limit = 200): Promise<string[]> {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger });
  const address = process.env.TEMPORAL_ADDRESS ?? '';
  const client = connectClient({ address, namespace: process.env.TEMPORAL_NAMESPACE ?? 'default' });
  const workflowsPath = createRequire(import.meta.url).resolve('@holdfast/workflows/registry');
  const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger });
  const failed: string[] = [];
  const histories = readHistories(client, workflowTypes, limit);
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
    if (error !== undefined) failed.push(`${workflowId}: ${error.message.slice(0, 300)}`);
  }
  await client.connection.close();
  return failed;
}

async function* readHistories(client: Client, workflowTypes: readonly string[], limit: number) {
  for (const workflowType of workflowTypes) {
    let left = limit;
    for await (const { workflowId, runId } of client.workflow.list({
      query: `WorkflowType = '${workflowType}'`,
    })) {
      if (left === 0) break;
      left -= 1;
      yield { workflowId, history: await client.workflow.getHandle(workflowId, runId).fetchHistory() };
    }
  }
}
