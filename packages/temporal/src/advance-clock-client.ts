import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import { manageStayContract } from '@holdfast/domain/manage-stay-contract';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { metClosing } from './manage-stay-client.ts';

const deadlineMillis = 5_000;

/**
 * Moves the clock of a test booking on in whichever of its workflows is open (decision D10); false when none is.
 * The same id moves the clock of one run once, however often it is sent. Throws when Temporal's answer is not known,
 * and for a live booking.
 */
export async function advanceClock(
  client: Client,
  { bookingId, millis, updateId }: { bookingId: string; millis: number; updateId: string },
): Promise<boolean> {
  const open = [bookStayContract, manageStayContract].map(async ({ workflowId, updates }) => {
    const handle = client.workflow.getHandle(workflowId(bookingId));
    try {
      await client.withDeadline(Date.now() + deadlineMillis, () =>
        handle.executeUpdate<void, [number]>(updates.advanceClock, { args: [millis], updateId }),
      );
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError || metClosing(error)) return false;
      throw error;
    }
  });
  // Both are waited for: a call that goes on after its caller left would meet a closed connection when the process ends.
  const answers = await Promise.allSettled(open);
  const failed = answers.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return answers.some((answer) => answer.status === 'fulfilled' && answer.value);
}
