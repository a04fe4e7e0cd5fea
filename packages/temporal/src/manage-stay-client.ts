import { manageStayContract } from '@holdfast/domain/manage-stay-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, isGrpcServiceError, WithStartWorkflowOperation } from '@temporalio/client';

const { workflowType, workflowId, updates } = manageStayContract;
const deadlineMillis = 5_000;
const tries = 4;

/**
 * Hands an operation to the booking's `manageStay`, starting it where it is not running (decision D18). Returns once
 * it is accepted; its outcome is written to the operation's row. Safe to repeat: the row says what was done.
 * Throws when Temporal cannot be reached; then the same operation may be handed over again.
 */
export async function operateStay(
  client: Client,
  { bookingId, operationId }: { readonly bookingId: string; readonly operationId: string },
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.withDeadline(Date.now() + deadlineMillis, () =>
        client.workflow.startUpdateWithStart(updates.operate, {
          args: [{ operationId }],
          updateId: operationId,
          waitForStage: 'ACCEPTED',
          startWorkflowOperation: new WithStartWorkflowOperation(workflowType, {
            workflowId: workflowId(bookingId),
            taskQueue: taskQueues.stays,
            workflowIdReusePolicy: 'ALLOW_DUPLICATE',
            workflowIdConflictPolicy: 'USE_EXISTING',
            workflowTaskTimeout: '10s',
            args: [{ bookingId }],
          }),
        }),
      );
      return;
    } catch (error) {
      if (attempt === tries || !metClosing(error)) throw error;
    }
  }
}

// gRPC: NOT_FOUND and ABORTED. A workflow that closes as the Update comes in refuses it; the next one takes it.
const closing = new Set([5, 10]);

/** Whether a call met a workflow that was just closing: told again, the next run takes it. */
export function metClosing(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (isGrpcServiceError(cause)) return closing.has(cause.code);
  return error instanceof Error && /completed before|already completed/i.test(error.message);
}
