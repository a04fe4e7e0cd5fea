import { type EraseGuestInput, eraseGuestContract } from '@holdfast/domain/erase-guest-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

const { workflowType, workflowId } = eraseGuestContract;
const deadlineMillis = 3_000;

/**
 * Starts an erasure, or again where it was ended by force. False when it has closed. Throws when Temporal's answer is
 * not known.
 */
export async function startEraseGuest(client: Client, erasure: EraseGuestInput): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + deadlineMillis, () =>
      client.workflow.start(workflowType, {
        workflowId: workflowId(erasure.subjectId),
        taskQueue: taskQueues.stays,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowTaskTimeout: '10s',
        args: [erasure],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}
