import { undoLatePaymentContract } from '@holdfast/domain/late-payment-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import type { Client } from '@temporalio/client';

const { workflowType, workflowId } = undoLatePaymentContract;
const deadlineMillis = 3_000;

/**
 * Has money given back that arrived after its booking ended or its payment was undone; one run at a time for each
 * payment. Safe to repeat. Throws when Temporal cannot be reached.
 */
export async function startUndoLatePayment(
  client: Client,
  payment: { readonly bookingId: string; readonly sequence: number },
): Promise<void> {
  await client.withDeadline(Date.now() + deadlineMillis, () =>
    client.workflow.start(workflowType, {
      workflowId: workflowId(payment),
      taskQueue: taskQueues.stays,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowTaskTimeout: '10s',
      args: [payment],
    }),
  );
}
