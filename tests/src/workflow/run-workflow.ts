import { createRequire } from 'node:module';
import { taskQueues } from '@holdfast/domain/task-queues';
import { startTimeSkippingServer } from '@holdfast/tests/harness/time-skipping-server';
import {
  bundleWorkflowCode,
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  Worker,
} from '@temporalio/worker';

/** Workflow code in time that is skipped, with activities that a test makes up. */
export type SimulatedTime = Awaited<ReturnType<typeof simulateTime>>;

/** Starts the time-skipping server and bundles the workflows, once for a file of tests. */
export async function simulateTime() {
  // These tests make activities fail on purpose, and each failure would be a page of log.
  const quiet = new DefaultLogger('ERROR');
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  Runtime.install({ logger: quiet, telemetryOptions: { logging: { filter } } });
  const workflowsPath = createRequire(import.meta.url).resolve('@holdfast/workflows/registry');
  const [environment, workflowBundle] = await Promise.all([
    startTimeSkippingServer(),
    bundleWorkflowCode({ workflowsPath, logger: quiet }),
  ]);
  return {
    client: environment.client,
    /** Lets workers of every queue run while the test acts; time passes only while a result is awaited. */
    async withWorkers<T>(activities: object, act: () => Promise<T>): Promise<T> {
      const shared = { connection: environment.nativeConnection, activities, shutdownGraceTime: 0 };
      const queues = [taskQueues.bookings, taskQueues.stays, taskQueues.payments];
      const workers = await Promise.all(
        queues.map((taskQueue) => Worker.create({ ...shared, workflowBundle, taskQueue })),
      );
      return workers.reduce<() => Promise<T>>((inner, worker) => () => worker.runUntil(inner), act)();
    },
    sleep: (duration: Parameters<typeof environment.sleep>[0]) => environment.sleep(duration),
    teardown: () => environment.teardown(),
  };
}
