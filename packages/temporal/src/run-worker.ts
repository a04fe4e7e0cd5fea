import { type TaskQueue, taskQueues } from '@holdfast/domain/task-queues';
import {
  bundleWorkflowCode,
  NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundle,
} from '@temporalio/worker';
import { codeFaults } from './code-faults.ts';
import type { TemporalAddress } from './connect-client.ts';

/** What one worker serves. `workflowBundle` is absent for a queue that has activities only. */
export interface WorkerSettings {
  readonly taskQueue: TaskQueue;
  readonly workflowBundle?: WorkflowBundle;
  readonly activities: object;
  /** Ordinary activities at once; local ones have as many places of their own. */
  readonly maxConcurrentActivities: number;
}

const shutdownGraceMillis = 10_000;

/** Opens the connection that the workers of a process share. */
export function connectWorkers({ address }: TemporalAddress): Promise<NativeConnection> {
  return NativeConnection.connect({ address });
}

/** Bundles workflow code once for all the workers of a process; `path` is the file that exports the workflows. */
export function bundleWorkflows(path: string): Promise<WorkflowBundle> {
  return bundleWorkflowCode({ workflowsPath: path, logger: Runtime.instance().logger });
}

/** A worker for one task queue; `run()` it, and `shutdown()` lets activities in flight finish (stack.md). */
export function createWorker(
  connection: NativeConnection,
  { namespace }: TemporalAddress,
  settings: WorkerSettings,
): Promise<Worker> {
  const { taskQueue, workflowBundle, activities, maxConcurrentActivities } = settings;
  return Worker.create({
    connection,
    namespace,
    taskQueue: taskQueues[taskQueue],
    activities,
    ...(workflowBundle === undefined ? {} : { workflowBundle }),
    maxConcurrentActivityTaskExecutions: maxConcurrentActivities,
    maxConcurrentLocalActivityExecutions: maxConcurrentActivities,
    // A few sagas at a time end soon; all at once, each would outlast the deadlines of its local steps.
    maxConcurrentWorkflowTaskExecutions: 32,
    maxCachedWorkflows: 1_000,
    shutdownGraceTime: shutdownGraceMillis,
    interceptors: { activity: [() => ({ inbound: codeFaults })] },
  });
}
