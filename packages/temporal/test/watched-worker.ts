import { NativeConnection, Worker } from '@temporalio/worker';
import { watchWorkflowThreads } from '../src/workflow-watchdog.ts';

/** A worker process of its own, since its watchdog ends it: `node watched-worker.ts <address> <task queue>`. */
const [address = '', taskQueue = ''] = process.argv.slice(2);

watchWorkflowThreads(1_000, () => {
  console.log('stuck');
  process.exit(70);
});
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  taskQueue,
  workflowsPath: new URL('endless-workflows.ts', import.meta.url).pathname,
});
process.on('SIGTERM', () => worker.shutdown());
await worker.run();
await connection.close();
