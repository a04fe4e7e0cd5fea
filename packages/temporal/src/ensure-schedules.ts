import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';

/** A sweep: a workflow without input that tidies up once in a while. */
export interface Sweep {
  /** The schedule's id and its workflow's. */
  readonly id: string;
  readonly workflowType: string;
  readonly everySeconds: number;
}

/** Creates the schedules of the sweeps where they do not exist yet; an existing one is left as operators set it. */
export async function ensureSchedules(client: Client, sweeps: readonly Sweep[]): Promise<void> {
  await Promise.all(sweeps.map((sweep) => ensureSchedule(client, sweep)));
}

async function ensureSchedule(client: Client, { id, workflowType, everySeconds }: Sweep): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: id,
      spec: { intervals: [{ every: `${everySeconds}s` }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' },
      action: {
        type: 'startWorkflow',
        workflowType,
        workflowId: id,
        taskQueue: taskQueues.sweeps,
        args: [],
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
