import { setTimeout as wait } from 'node:timers/promises';
import { bookItineraryContract } from '@holdfast/domain/book-itinerary-contract';
import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import { connectClient } from '@holdfast/temporal/connect-client';
import { startReconciliation } from '@holdfast/temporal/reconcile-payments-client';
import { healProvider } from '../platform/break-things.ts';
import type { WalkWorld } from './world.ts';

interface OpenBooking {
  readonly id: string;
  readonly itinerary_id: string | null;
}

const pollMillis = 2_000;
const longestActionMillis = 30 * 60_000;
// Longer than a refund that succeeded takes to fail in the walk.
const lastTurnsMillis = 5_000;

/**
 * Lets everything that is broken heal and come to its end: guests who never came back from their bank run out of
 * time, and what messages were lost the reconciliation finds. Returns the bookings there are.
 */
export async function healWalk(world: WalkWorld, withinMillis: number): Promise<string[]> {
  await healProvider(world.platform);
  const address = process.env.TEMPORAL_ADDRESS ?? '';
  const client = connectClient({ address, namespace: 'default' });
  const deadline = Date.now() + withinMillis;
  for (;;) {
    const [open, unfinished] = await Promise.all([readOpen(world), countUnfinished(world)]);
    if ((open.length === 0 && unfinished === 0) || Date.now() > deadline) break;
    for (const { id, itinerary_id } of open) {
      const workflowId =
        itinerary_id === null
          ? bookStayContract.workflowId(id)
          : bookItineraryContract.workflowId(itinerary_id);
      await client.workflow
        .getHandle(workflowId)
        .executeUpdate(bookStayContract.updates.advanceClock, { args: [longestActionMillis] })
        // It has just ended, or is in the middle of a step: then it is not the clock that it waits for.
        .catch(() => undefined);
    }
    await wait(pollMillis);
  }
  // What still changes after the comparison would wait for a message, and that may be long when the machine is busy.
  await wait(lastTurnsMillis);
  const runId = `walk-${world.run}`;
  const from = new Date(Date.now() - 3_600_000).toISOString();
  await startReconciliation(client, { runId, trigger: 'MANUAL', from, until: new Date().toISOString() });
  await client.workflow.getHandle(`reconcile-payments-${runId}`).result();
  await client.connection.close();
  return readAll(world);
}

const ofWalk = (world: WalkWorld) => world.hotels.map(({ hotelId }) => hotelId);

async function readOpen(world: WalkWorld): Promise<OpenBooking[]> {
  const { rows } = await world.platform.databases.booking.query<OpenBooking>(
    'SELECT id, itinerary_id FROM bookings WHERE hotel_id = ANY($1) AND settled_at IS NULL',
    [ofWalk(world)],
  );
  return rows;
}

/** How much was asked of bookings, or promised back, and is not done. */
async function countUnfinished(world: WalkWorld): Promise<number> {
  const { booking, payment } = world.platform.databases;
  const bookingIds = await readAll(world);
  const counts = await Promise.all([
    booking.query<{ count: number }>(
      'SELECT count(*)::int FROM operations WHERE finished_at IS NULL AND booking_id = ANY($1)',
      [bookingIds],
    ),
    payment.query<{ count: number }>(
      "SELECT count(*)::int FROM refund_requests WHERE state IN ('APPROVED', 'PENDING') AND booking_id = ANY($1)",
      [bookingIds],
    ),
  ]);
  return counts.reduce((sum, { rows }) => sum + (rows[0]?.count ?? 0), 0);
}

async function readAll(world: WalkWorld): Promise<string[]> {
  const { rows } = await world.platform.databases.booking.query<{ id: string }>(
    'SELECT id FROM bookings WHERE hotel_id = ANY($1)',
    [ofWalk(world)],
  );
  return rows.map(({ id }) => id);
}
