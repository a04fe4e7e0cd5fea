import {
  bookStayContract,
  type CompensationDecision,
  type ConfirmRequest,
} from '@holdfast/domain/book-stay-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import {
  type Client,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateStage,
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

/** Why the saga did not take what was asked of it. */
export type BookStayRefusal = 'NOT_HELD' | 'NOT_STUCK' | 'LIVE_CLOCK' | 'NOT_RUNNING';

/** Brings a card to a held booking; returns once the saga has accepted it or says why not. */
export function confirmBookStay(
  client: Client,
  { bookingId, ...request }: ConfirmRequest & { readonly bookingId: string },
): Promise<BookStayRefusal | 'accepted'> {
  return update(client, bookingId, updates.confirm, request, request.operationId);
}

/** Asks the saga to give the booking up. */
export function cancelBookStay(client: Client, bookingId: string, operationId: string) {
  return update(client, bookingId, updates.cancel, undefined, operationId);
}

/** Tells the saga what a person decided about a stuck undo. */
export function decideCompensation(
  client: Client,
  { bookingId, ...decision }: CompensationDecision & { readonly bookingId: string },
  operationId: string,
) {
  return update(client, bookingId, updates.decideCompensation, decision, operationId);
}

/** Moves the clock of a test booking forward (decision D10). */
export function advanceBookingClock(client: Client, bookingId: string, millis: number, operationId: string) {
  return update(client, bookingId, updates.advanceClock, millis, operationId);
}

async function update(
  client: Client,
  bookingId: string,
  name: string,
  argument: unknown,
  updateId: string,
): Promise<BookStayRefusal | 'accepted'> {
  const handle = client.workflow.getHandle(workflowId(bookingId));
  try {
    const started = await handle.startUpdate<unknown, [unknown]>(name, {
      args: [argument],
      updateId,
      waitForStage: WorkflowUpdateStage.ACCEPTED,
    });
    await started.result();
    return 'accepted';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'NOT_RUNNING';
    const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
    if (cause instanceof ApplicationFailure && cause.type) return cause.type as BookStayRefusal;
    throw error;
  }
}
