import { bookStayContract, type CompensationDecision } from '@holdfast/domain/book-stay-contract';
import { type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

const deadlineMillis = 5_000;

/**
 * Hands a person's decision about a stuck undo to the workflow that keeps trying it: retry now, done in another way,
 * or written off (decision D12). NOT_STUCK when it got through meanwhile.
 */
export async function decideCompensation(
  client: Client,
  { workflowId, ...decision }: CompensationDecision & { readonly workflowId: string },
): Promise<'accepted' | 'NOT_STUCK'> {
  try {
    await client.withDeadline(Date.now() + deadlineMillis, () =>
      client.workflow
        .getHandle(workflowId)
        .executeUpdate<void, [CompensationDecision]>(bookStayContract.updates.decideCompensation, {
          args: [decision],
        }),
    );
    return 'accepted';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'NOT_STUCK';
    const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
    if (cause instanceof ApplicationFailure && cause.type === 'NOT_STUCK') return 'NOT_STUCK';
    throw error;
  }
}
