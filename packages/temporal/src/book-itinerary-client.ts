import { bookItineraryContract } from '@holdfast/domain/book-itinerary-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';

const { workflowType, workflowId, updates } = bookItineraryContract;
const deadlineMillis = 3_000;

/**
 * Starts the itinerary's saga once, as a booking's is (decision D18). False when it has closed already. Throws when
 * Temporal's answer is not known.
 */
export async function startBookItinerary(client: Client, itineraryId: string): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + deadlineMillis, () =>
      client.workflow.start(workflowType, {
        workflowId: workflowId(itineraryId),
        taskQueue: taskQueues.stays,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowTaskTimeout: '10s',
        args: [{ itineraryId }],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

/** Tells a saga that waits for the guest's bank to look at once; false when it is not running. */
export function nudgeBookItinerary(client: Client, itineraryId: string): Promise<boolean> {
  return ask(client, itineraryId, updates.guestActed);
}

/** Asks for all of an itinerary to be given up; harmless when it has closed or its money is being captured. */
export function cancelBookItinerary(client: Client, itineraryId: string): Promise<boolean> {
  return ask(client, itineraryId, updates.cancel);
}

async function ask(client: Client, itineraryId: string, update: string): Promise<boolean> {
  const handle = client.workflow.getHandle(workflowId(itineraryId));
  try {
    await client.withDeadline(Date.now() + deadlineMillis, () => handle.executeUpdate(update));
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
