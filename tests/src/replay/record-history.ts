import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectClient } from '@holdfast/temporal/connect-client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { historiesFolder } from './read-histories.ts';

/** Writes the history of a workflow to a file, for the replay tests of every later release. */
export async function recordHistory(name: string, workflowId: string): Promise<void> {
  const address = process.env.TEMPORAL_ADDRESS ?? '';
  const client = connectClient({ address, namespace: process.env.TEMPORAL_NAMESPACE ?? 'default' });
  const handle = client.workflow.getHandle(workflowId);
  const history = await handle.fetchHistory();
  await client.connection.close();
  await writeFile(join(historiesFolder, `${name}.json`), `${historyToJSON(history)}\n`);
}
