import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { configFor } from '@holdfast/config/config-for';
import { temporal } from '@holdfast/config/temporal';
import { NativeConnection, Worker } from '@temporalio/worker';
import { openWorld } from './open-world.ts';
import { plainTaskQueue } from './ways/plain-task-queue.ts';

/** The worker of the saga as examples write it, with the SDK's own settings: `node plain-worker.ts <port>`. */
const { address, namespace } = configFor({ temporal }).temporal;
const world = openWorld(process.env);
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: plainTaskQueue,
  workflowsPath: fileURLToPath(new URL('workflows/plain-saga.ts', import.meta.url)),
  activities: world.activities,
});
const status = createServer((_, response) => response.end('{"status":"ok"}'));
status.listen(Number(process.argv[2]), '127.0.0.1');
process.on('SIGTERM', () => worker.shutdown());
await worker.run();
status.close();
await connection.close();
await world.close();
