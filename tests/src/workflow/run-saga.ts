import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import type { WorkflowHandle } from '@temporalio/client';
import type { SimulatedTime } from './run-workflow.ts';
import { type SimulatedWorld, simulatedWorld } from './simulated-world.ts';

/** Runs one saga against a simulated world; time passes only while `meanwhile` or the result is awaited. */
export function runSaga(
  time: SimulatedTime,
  world: SimulatedWorld,
  bookingId: string,
  meanwhile: (saga: WorkflowHandle) => Promise<unknown> = async () => undefined,
): Promise<unknown> {
  return time.withWorkers(world.activities, async () => {
    const saga = await time.client.workflow.start(bookStayContract.workflowType, {
      workflowId: bookStayContract.workflowId(bookingId),
      taskQueue: taskQueues.bookings,
      args: [{ bookingId }],
    });
    await meanwhile(saga);
    return saga.result();
  });
}

/** A booking nobody else has, and the world its saga runs in. */
export function world(paymentMethodId: string | null = 'pm_card_visa') {
  const bookingId = `bk_${crypto.randomUUID()}`;
  return { bookingId, world: simulatedWorld({ bookingId, paymentMethodId }) };
}
