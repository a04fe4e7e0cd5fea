import { bookStayContract, type ConfirmRequest } from '@holdfast/domain/book-stay-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import {
  type Client,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

const { workflowType, workflowId, updates } = bookStayContract;
const startDeadlineMillis = 3_000;

/**
 * Starts the booking's saga once: a second start of the same booking is refused by Temporal, also after the first
 * has closed (decision D18). False when it has closed already. Throws when Temporal's answer is not known.
 */
export async function startBookStay(client: Client, bookingId: string): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + startDeadlineMillis, () =>
      client.workflow.start(workflowType, {
        workflowId: workflowId(bookingId),
        taskQueue: taskQueues.bookings,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        // Set, not defaulted: a local step may take all of it before its fall-back begins (decision D16).
        workflowTaskTimeout: '10s',
        args: [{ bookingId }],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

/** Why the saga did not take a card: it holds nothing, or it is not running any more. */
export type ConfirmRefusal = 'NOT_HELD' | 'NOT_RUNNING';

/** Brings a card to a held booking; returns once the saga has accepted it or says why not. */
export async function confirmBookStay(
  client: Client,
  { bookingId, ...request }: ConfirmRequest & { readonly bookingId: string },
): Promise<ConfirmRefusal | 'accepted'> {
  const handle = client.workflow.getHandle(workflowId(bookingId));
  try {
    await handle.executeUpdate<void, [ConfirmRequest]>(updates.confirm, {
      args: [request],
      updateId: request.operationId,
    });
    return 'accepted';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'NOT_RUNNING';
    const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
    if (cause instanceof ApplicationFailure && cause.type === 'NOT_HELD') return 'NOT_HELD';
    throw error;
  }
}

/** Makes a saga that waits for the guest's bank look at once; false when there is none running. */
export async function nudgeBookStay(client: Client, bookingId: string): Promise<boolean> {
  const handle = client.workflow.getHandle(workflowId(bookingId));
  try {
    await client.withDeadline(Date.now() + startDeadlineMillis, () =>
      handle.executeUpdate(updates.guestActed),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/**
 * Asks a running saga to give the booking up between two steps (decision D12). False when it has closed, or when it
 * is taking the money already and so will confirm.
 */
export async function cancelBookStay(client: Client, bookingId: string): Promise<boolean> {
  const handle = client.workflow.getHandle(workflowId(bookingId));
  try {
    return await client.withDeadline(Date.now() + startDeadlineMillis, () =>
      handle.executeUpdate<boolean, []>(updates.cancel),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
