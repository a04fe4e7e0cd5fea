import { MockActivityEnvironment } from '@temporalio/testing';
import type { Market } from '../market.ts';
import type { Book } from '../measure.ts';
import type { openWorld } from '../open-world.ts';
import { type FiveSteps, takeFiveSteps } from '../workflows/five-steps.ts';

/** The five steps as plain calls: nothing is durable, and a crash in the middle leaves whatever there is. */
export function bookWithoutEngine({ activities }: ReturnType<typeof openWorld>, market: Market): Book {
  // Activities ask their surroundings how long they may take; nothing else of an engine is there.
  const surroundings = new MockActivityEnvironment({ startToCloseTimeoutMs: 10_000, isLocal: true });
  const steps = Object.fromEntries(
    (['reserveRooms', 'authorizePayment', 'confirmBooking', 'capturePayment', 'settleBooking'] as const).map(
      (name) => [name, (input: never) => surroundings.run(activities[name] as never, input)],
    ),
  ) as unknown as FiveSteps;
  return async () => takeFiveSteps(steps, await market.nextAccepted());
}
