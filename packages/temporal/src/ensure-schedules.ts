import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';

/** A sweep: a workflow without input that tidies up once in a while. */
export interface Sweep {
  /** The schedule's id and its workflow's. */
  readonly id: string;
  readonly workflowType: string;
  readonly everySeconds: number;
}

/**
 * Makes the schedules of the sweeps as they are written here, and brings those that exist up to date. Whether an
 * operator has paused one stays as it is.
 */
export async function ensureSchedules(client: Client, sweeps: readonly Sweep[]): Promise<void> {
  await Promise.all(sweeps.map((sweep) => ensureSchedule(client, sweep)));
}

async function ensureSchedule(client: Client, { id, workflowType, everySeconds }: Sweep): Promise<void> {
  const schedule = {
    spec: { intervals: [{ every: everySeconds * 1_000 }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' as const },
    action: {
      type: 'startWorkflow' as const,
      workflowType,
      workflowId: id,
      taskQueue: taskQueues.sweeps,
      args: [],
    },
  };
  try {
    await client.schedule.create({ scheduleId: id, ...schedule });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(id).update(({ state }) => ({ ...schedule, state }));
  }
}
