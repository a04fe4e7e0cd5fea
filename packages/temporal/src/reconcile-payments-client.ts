import { type ReconciliationStart, reconcilePaymentsContract } from '@holdfast/domain/reconciliation';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

const { workflowType, workflowId } = reconcilePaymentsContract;
const startDeadlineMillis = 3_000;

/** Starts a reconciliation by hand, once for each run id. Throws when Temporal cannot be reached. */
export async function startReconciliation(client: Client, start: ReconciliationStart): Promise<void> {
  try {
    await client.withDeadline(Date.now() + startDeadlineMillis, () =>
      client.workflow.start(workflowType, {
        workflowId: workflowId(start.runId),
        taskQueue: taskQueues.sweeps,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [start],
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
