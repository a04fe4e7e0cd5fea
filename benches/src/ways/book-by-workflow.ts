import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import { startBookStay } from '@holdfast/temporal/book-stay-client';
import type { Client } from '@temporalio/client';
import type { Market } from '../market.ts';
import type { Book } from '../measure.ts';
import { plainTaskQueue } from './plain-task-queue.ts';

/** The same five steps as five ordinary activities. */
export function bookByPlainSaga(client: Client, market: Market): Book {
  return async () => {
    const booking = await market.nextAccepted();
    await client.workflow.execute('plainSaga', {
      taskQueue: plainTaskQueue,
      workflowId: `plain-${booking.bookingId}`,
      args: [booking],
    });
  };
}

/** `bookStay` through the product's own worker, from an accepted booking to the saga's result. */
export function bookByBookStay(client: Client, market: Market): Book {
  return async () => {
    const { bookingId } = await market.nextAccepted();
    await startBookStay(client, bookingId);
    const result = await client.workflow.getHandle(bookStayContract.workflowId(bookingId)).result();
    const outcome =
      typeof result === 'object' && result !== null && 'outcome' in result ? result.outcome : result;
    if (outcome !== 'confirmed') throw new Error(`bookStay ended with ${JSON.stringify(result)}`);
  };
}
