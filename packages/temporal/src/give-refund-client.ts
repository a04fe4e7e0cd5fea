import { giveRefundContract, type RefundState } from '@holdfast/domain/refunds';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, WithStartWorkflowOperation, type Workflow } from '@temporalio/client';
import { metClosing } from './manage-stay-client.ts';

const { workflowType, workflowId, updates } = giveRefundContract;
// The workflow answers within eight seconds, however long the refund itself takes.
const deadlineMillis = 15_000;
const tries = 4;

/**
 * Starts the workflow of a refund, or makes it look again where it is running, and gives it a moment: where the
 * refund stands then. Safe to repeat. Throws when Temporal cannot be reached.
 */
export async function pursueRefund(client: Client, refundId: string): Promise<RefundState> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.withDeadline(Date.now() + deadlineMillis, () =>
        client.workflow.executeUpdateWithStart<Workflow, RefundState, []>(updates.look, {
          startWorkflowOperation: new WithStartWorkflowOperation(workflowType, {
            workflowId: workflowId(refundId),
            taskQueue: taskQueues.stays,
            workflowIdReusePolicy: 'ALLOW_DUPLICATE',
            workflowIdConflictPolicy: 'USE_EXISTING',
            workflowTaskTimeout: '10s',
            args: [{ refundId }],
          }),
        }),
      );
    } catch (error) {
      if (attempt === tries || !metClosing(error)) throw error;
    }
  }
}
