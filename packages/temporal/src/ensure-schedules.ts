import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';

/** Creates the schedules of the sweeps where they do not exist yet; an existing one is left as operators set it. */
export async function ensureSchedules(
  client: Client,
  { strandedEverySeconds }: { strandedEverySeconds: number },
) {
  try {
    await client.schedule.create({
      scheduleId: 'start-stranded',
      spec: { intervals: [{ every: `${strandedEverySeconds}s` }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' },
      action: {
        type: 'startWorkflow',
        workflowType: 'startStranded',
        workflowId: 'start-stranded',
        taskQueue: taskQueues.sweeps,
        args: [],
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
