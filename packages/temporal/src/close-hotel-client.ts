import { closeHotelContract } from '@holdfast/domain/close-hotel-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';

const { workflowType, workflowId, updates } = closeHotelContract;
const deadlineMillis = 3_000;
// Temporal looks for the worker that had the workflow for ten seconds before it asks another one.
const steerMillis = 15_000;

/**
 * Starts a hotel's closure, or again where it was ended by force: it goes on where its rows stand. False when it has
 * closed. Throws when Temporal's answer is not known.
 */
export async function startCloseHotel(client: Client, closureId: string): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + deadlineMillis, () =>
      client.workflow.start(workflowType, {
        workflowId: workflowId(closureId),
        taskQueue: taskQueues.stays,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowTaskTimeout: '10s',
        args: [{ closureId }],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

/**
 * Pauses or resumes a closure, once for an Update's id; false when it is not running. Throws when Temporal's answer is
 * not known.
 */
export async function steerCloseHotel(
  client: Client,
  { closureId, to, updateId }: { closureId: string; to: keyof typeof updates; updateId: string },
): Promise<boolean> {
  const handle = client.workflow.getHandle(workflowId(closureId));
  try {
    await client.withDeadline(Date.now() + steerMillis, () =>
      handle.executeUpdate(updates[to], { updateId }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
