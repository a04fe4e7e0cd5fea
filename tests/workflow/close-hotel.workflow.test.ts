import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { CloseHotelActivities } from '@holdfast/activities/activities';
import type { ClosureToRun } from '@holdfast/activities/booking/close-hotel';
import { fault } from '@holdfast/activities/refuse';
import { closeHotelContract } from '@holdfast/domain/close-hotel-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { startTimeSkippingServer } from '@holdfast/tests/harness/time-skipping-server';
import type { WorkflowHandle } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';

const quiet = new DefaultLogger('ERROR');
Runtime.install({ logger: quiet });

let environment: Awaited<ReturnType<typeof startTimeSkippingServer>>;
let workflowBundle: Awaited<ReturnType<typeof bundleWorkflowCode>>;

beforeAll(async () => {
  const workflowsPath = createRequire(import.meta.url).resolve('@holdfast/workflows/registry');
  [environment, workflowBundle] = await Promise.all([
    startTimeSkippingServer(),
    bundleWorkflowCode({
      workflowsPath,
      logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} },
    }),
  ]);
});
afterAll(() => environment?.teardown());

/** A hotel with so many bookings, numbered; `see` is what becomes of one when it has its turn. */
function closureOf(count: number, closure: Partial<ClosureToRun> = {}) {
  const left = new Set(Array.from({ length: count }, (_, index) => `bk_${String(index).padStart(3, '0')}`));
  const seen: { bookingId: string; atMillis: number }[] = [];
  const calls: string[] = [];
  const states: string[] = [];
  const later = new Map<string, number>();
  const world = {
    ...{ left, seen, calls, states },
    /** Bookings that are found only by the second look. */
    underWay: [] as string[],
    /** How many times a booking cannot be seen to yet. */
    later,
    /** Called when a booking has its turn. */
    see: async (_bookingId: string): Promise<void> => undefined,
  };
  const activities: CloseHotelActivities = {
    loadClosure: async () => ({
      ...{ hotelId: 'htl_1', from: '2027-03-01', until: '2027-04-01', requestedBy: 'usr_1' },
      ...{ bookingsPerMinute: 60, state: 'RUNNING', ...closure },
    }),
    stopSelling: async () => void calls.push('stopSelling'),
    noteAffected: async () => {
      const found = calls.includes('noteAffected') ? world.underWay.splice(0) : [];
      calls.push('noteAffected');
      for (const bookingId of found) left.add(bookingId);
      return found.length;
    },
    nextAffected: async ({ after, limit }) =>
      [...left]
        .sort()
        .filter((id) => id > after)
        .slice(0, limit),
    seeToBooking: async ({ bookingId }) => {
      await world.see(bookingId);
      calls.push(`see ${bookingId}`);
      seen.push({ bookingId, atMillis: Number(await environment.currentTimeMs()) });
      const times = later.get(bookingId) ?? 0;
      later.set(bookingId, times - 1);
      if (times > 0) return 'PENDING';
      left.delete(bookingId);
      return 'REFUNDED';
    },
    moveClosure: async ({ state }) => void states.push(state),
  };
  return { world, activities };
}

async function run(
  activities: CloseHotelActivities,
  meanwhile: (closure: WorkflowHandle) => Promise<unknown> = async () => undefined,
): Promise<WorkflowHandle> {
  const shared = { connection: environment.nativeConnection, activities, shutdownGraceTime: 0 };
  const stays = await Worker.create({ ...shared, workflowBundle, taskQueue: taskQueues.stays });
  const bookings = await Worker.create({ ...shared, taskQueue: taskQueues.bookings });
  const closureId = `clo_${crypto.randomUUID()}`;
  return bookings.runUntil(
    stays.runUntil(async () => {
      const closure = await environment.client.workflow.start(closeHotelContract.workflowType, {
        workflowId: closeHotelContract.workflowId(closureId),
        taskQueue: taskQueues.stays,
        args: [{ closureId }],
      });
      await meanwhile(closure);
      await closure.result();
      return closure;
    }),
  );
}

test('sales stop first, every booking has its turn once, and a look that finds nothing ends it', async () => {
  const { world, activities } = closureOf(20, { bookingsPerMinute: 600 });
  world.underWay.push('bk_777');
  const closure = await run(activities);
  expect(world.calls.slice(0, 2)).toEqual(['stopSelling', 'noteAffected']);
  expect(world.seen).toHaveLength(21);
  expect(world.seen.at(-1)?.bookingId).toBe('bk_777');
  expect(world.states).toEqual(['DONE']);
  const history = await closure.fetchHistory();
  await Worker.runReplayHistory({ workflowBundle, replayName: 'closure' }, history, closure.workflowId);
});

test('no faster than it may', async () => {
  const { world, activities } = closureOf(10, { bookingsPerMinute: 6 });
  await run(activities);
  const first = world.seen[0]?.atMillis ?? 0;
  const last = world.seen.at(-1)?.atMillis ?? 0;
  // Nine pauses of ten seconds lie between ten bookings.
  expect(last - first).toBeGreaterThan(85_000);
  expect(last - first).toBeLessThan(150_000);
});

test('what cannot be seen to yet is seen to later, and a fault does not hold up the others', async () => {
  const { world, activities } = closureOf(4, { bookingsPerMinute: 600 });
  world.later.set('bk_001', 3);
  let faults = 2;
  world.see = async (bookingId) => {
    if (bookingId === 'bk_002' && faults > 0) {
      faults -= 1;
      throw fault('DATABASE_UNAVAILABLE');
    }
  };
  await run(activities);
  expect(world.left.size).toBe(0);
  expect(world.seen.filter(({ bookingId }) => bookingId === 'bk_001')).toHaveLength(4);
  expect(world.states).toEqual(['DONE']);
});

test('paused in the middle it begins nothing, and goes on when it is resumed', async () => {
  const { world, activities } = closureOf(30, { bookingsPerMinute: 600 });
  await run(activities, async (closure) => {
    while (world.seen.length < 10) await environment.sleep(200);
    await closure.executeUpdate(closeHotelContract.updates.pause);
    const underWay = world.seen.length;
    await environment.sleep('10m');
    // One burst may have begun before the pause.
    expect(world.seen.length).toBeLessThanOrEqual(underWay + 10);
    expect(world.left.size).toBeGreaterThan(0);
    await wait(100);
    await closure.executeUpdate(closeHotelContract.updates.resume);
  });
  expect(world.states).toEqual(['PAUSED', 'RUNNING', 'DONE']);
  expect(world.left.size).toBe(0);
  expect(new Set(world.seen.map(({ bookingId }) => bookingId)).size).toBe(30);
});

test('a closure that was paused before it began waits', async () => {
  const { world, activities } = closureOf(2, { state: 'PAUSED' });
  await run(activities, async (closure) => {
    await environment.sleep('5m');
    expect(world.seen).toHaveLength(0);
    await closure.executeUpdate(closeHotelContract.updates.resume);
  });
  expect(world.seen).toHaveLength(2);
});
