import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { bookItineraryContract } from '@holdfast/domain/book-itinerary-contract';
import type { CompensationDecision } from '@holdfast/domain/book-stay-contract';
import { taskQueues } from '@holdfast/domain/task-queues';
import { startTimeSkippingServer } from '@holdfast/tests/harness/time-skipping-server';
import {
  type SimulatedItinerary,
  simulatedItinerary,
  type Trouble,
} from '@holdfast/tests/workflow/simulated-itinerary';
import type { WorkflowHandle } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// These tests make activities fail on purpose, and each failure would be a page of log.
const quiet = new DefaultLogger('ERROR');
Runtime.install({ logger: quiet });

let environment: Awaited<ReturnType<typeof startTimeSkippingServer>>;
let workflowBundle: Awaited<ReturnType<typeof bundleWorkflowCode>>;
let now = Date.now();

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

/** An itinerary whose authorizations last two hours by the simulated clock. */
function itineraryOf(...currencies: string[]): SimulatedItinerary {
  return simulatedItinerary(currencies, () => new Date(now + 2 * 3_600_000).toISOString());
}

/** Runs workers of their own for as long as `action` takes; time passes only while a result is awaited. */
async function withWorkers<Result>(
  world: SimulatedItinerary,
  action: () => Promise<Result>,
): Promise<Result> {
  const connection = environment.nativeConnection;
  const shared = { connection, activities: world.activities, shutdownGraceTime: 0 };
  const workers = await Promise.all([
    Worker.create({ ...shared, workflowBundle, taskQueue: taskQueues.stays }),
    Worker.create({ ...shared, taskQueue: taskQueues.bookings }),
    Worker.create({ ...shared, taskQueue: taskQueues.payments }),
  ]);
  const run = workers.reduce<() => Promise<Result>>((inner, worker) => () => worker.runUntil(inner), action);
  return run();
}

async function start(): Promise<WorkflowHandle> {
  now = Number(await environment.currentTimeMs());
  const itineraryId = `iti_${crypto.randomUUID()}`;
  return environment.client.workflow.start(bookItineraryContract.workflowType, {
    workflowId: bookItineraryContract.workflowId(itineraryId),
    taskQueue: taskQueues.stays,
    args: [{ itineraryId }],
  });
}

/** Runs one saga against a simulated world to its end. */
async function run(
  world: SimulatedItinerary,
  meanwhile: (saga: WorkflowHandle) => Promise<unknown> = async () => undefined,
): Promise<unknown> {
  const saga = await start();
  return withWorkers(world, async () => {
    await meanwhile(saga);
    return saga.result();
  });
}

/** All or none: what every end must look like, whatever went wrong. */
function expectOneOutcome({ bookingIds, rooms, payments, bookings, ends }: SimulatedItinerary): void {
  expect(ends).toHaveLength(1);
  const confirmed = ends[0]?.status === 'CONFIRMED';
  const ended = ends[0]?.stays as { bookingId: string }[];
  expect(ended.map(({ bookingId }) => bookingId)).toEqual(bookingIds);
  for (const bookingId of bookingIds) {
    expect(rooms.get(bookingId)).toBe(confirmed ? 'BOOKED' : 'RELEASED');
    expect(bookings.get(bookingId) === 'CONFIRMED').toBe(confirmed);
  }
  const fine = confirmed ? ['CAPTURED'] : ['VOIDED', 'REFUNDED', 'NONE'];
  for (const state of payments.values()) expect(fine).toContain(state);
}

/** In real time. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await wait(20);
}

const nth = (world: SimulatedItinerary, index: number) => world.bookingIds[index] ?? '';

test('three stays in two currencies are two payments and one outcome', async () => {
  const world = itineraryOf('EUR', 'GBP', 'EUR');
  expect(await run(world)).toEqual({ outcome: 'confirmed' });
  expectOneOutcome(world);
  expect([...world.payments.keys()]).toEqual([nth(world, 0), nth(world, 1)]);
  const { stays } = world.ends[0] as { stays: { steps: { state: string }[] }[] };
  for (const { steps } of stays) expect(steps.map(({ state }) => state)).toEqual(Array(5).fill('done'));
});

describe('whatever fails before everything is captured, all of it is undone', () => {
  const refusals: Record<string, Trouble> = {
    reserveRooms: { refuses: 'ROOM_NOT_AVAILABLE' },
    authorizePayment: { refuses: 'PAYMENT_DECLINED', declineCode: 'lost_card' },
    bookRooms: { refuses: 'STEP_UNDONE' },
    confirmBooking: { refuses: 'STEP_UNDONE' },
    capturePayment: { refuses: 'PAYMENT_NOT_CAPTURABLE' },
  };
  const cases = Object.keys(refusals).flatMap(
    (activity) =>
      [
        [activity, 0, 'refusal'],
        [activity, 1, 'refusal'],
        [activity, 1, 'fault'],
        [activity, 1, 'fault after'],
      ] as const,
  );

  test.each(cases)('%s of stay %i: %s', async (activity, index, kind) => {
    const world = itineraryOf('EUR', 'GBP', 'GBP');
    const trouble = kind === 'refusal' ? (refusals[activity] ?? 'fault') : kind;
    world.trouble({ activity, bookingId: nth(world, index) }, trouble);
    const result = (await run(world)) as { code: string };
    expectOneOutcome(world);
    if (kind === 'refusal') expect(trouble).toMatchObject({ refuses: result.code });
    else expect(['DEPENDENCY_UNAVAILABLE', 'PAYMENT_FAILED']).toContain(result.code);
  });

  test('a capture refused in the second currency refunds the first', async () => {
    const world = itineraryOf('EUR', 'GBP');
    world.trouble({ activity: 'capturePayment', bookingId: nth(world, 1) }, { refuses: 'PAYMENT_DECLINED' });
    await run(world);
    expectOneOutcome(world);
    expect([...world.payments.values()]).toEqual(['REFUNDED', 'VOIDED']);
    expect(world.ends[0]).toMatchObject({ status: 'CANCELLED', refusal: { code: 'PAYMENT_DECLINED' } });
    const { stays } = world.ends[0] as { stays: { paymentStatus: string }[] };
    expect(stays.map(({ paymentStatus }) => paymentStatus)).toEqual(['REFUNDED', 'VOIDED']);
  });

  test('a card declined in the second currency is told with its code', async () => {
    const world = itineraryOf('EUR', 'GBP');
    const declined = { refuses: 'PAYMENT_DECLINED', declineCode: 'insufficient_funds' } as const;
    world.trouble({ activity: 'authorizePayment', bookingId: nth(world, 1) }, declined);
    await run(world);
    expect(world.ends[0]).toMatchObject({
      status: 'REJECTED',
      refusal: { code: 'PAYMENT_DECLINED', declineCode: 'insufficient_funds' },
      stays: [{ paymentStatus: 'VOIDED' }, { paymentStatus: 'FAILED' }],
    });
  });

  test('undos run last first', async () => {
    const world = itineraryOf('EUR', 'EUR');
    world.trouble({ activity: 'capturePayment', bookingId: nth(world, 0) }, { refuses: 'PAYMENT_DECLINED' });
    await run(world);
    const names = world.calls.map((call) => call.split(' ')[0]);
    const undoing = names.slice(names.indexOf('capturePayment') + 1);
    expect(undoing).toEqual([
      'withdrawConfirmation',
      'withdrawConfirmation',
      'undoPayment',
      'releaseRooms',
      'releaseRooms',
      'closeItinerary',
    ]);
  });
});

test('faults that heal are only retried', async () => {
  const world = itineraryOf('EUR', 'GBP');
  for (const activity of ['reserveRooms', 'authorizePayment', 'confirmBooking', 'capturePayment']) {
    world.trouble({ activity, bookingId: nth(world, 1) }, 'fault', 'fault after', 'fault', 'works');
  }
  expect(await run(world)).toEqual({ outcome: 'confirmed' });
  expectOneOutcome(world);
});

test('once everything is captured the outcome is written for as long as it takes', async () => {
  const world = itineraryOf('EUR');
  world.trouble({ activity: 'settleItinerary', bookingId: '' }, ...Array(20).fill('fault'), 'works');
  expect(await run(world)).toEqual({ outcome: 'confirmed' });
  expect(world.calls.filter((call) => call.startsWith('undo'))).toEqual([]);
});

test('a worker that knows nothing but the history decides as the first one did', async () => {
  const world = itineraryOf('EUR', 'GBP', 'EUR');
  world.trouble({ activity: 'authorizePayment', bookingId: nth(world, 1) }, 'asks', 'asks', 'works');
  world.trouble({ activity: 'capturePayment', bookingId: nth(world, 1) }, { refuses: 'PAYMENT_DECLINED' });
  const histories: [string, unknown][] = [];
  await run(world, async (saga) => {
    await saga.result();
    const parts = ['reserve', 'confirm', 'withdraw', 'release'] as const;
    const ids = world.bookingIds.flatMap((id) =>
      parts.map((part) => bookItineraryContract.stayWorkflowId(id, part)),
    );
    for (const id of [saga.workflowId, ...ids]) {
      histories.push([id, await environment.client.workflow.getHandle(id).fetchHistory()]);
    }
  });
  expectOneOutcome(world);
  expect(histories).toHaveLength(13);
  for (const [id, history] of histories) {
    await Worker.runReplayHistory({ workflowBundle, replayName: 'itinerary' }, history, id);
  }
});

describe("the guest's bank", () => {
  test('is waited for, and a nudge looks at once', async () => {
    const world = itineraryOf('EUR', 'GBP');
    world.trouble({ activity: 'authorizePayment', bookingId: nth(world, 1) }, 'asks', 'works');
    const result = await run(world, async (saga) => {
      await until(() => world.calls.includes(`markActionRequired ${nth(world, 1)}`));
      await saga.executeUpdate(bookItineraryContract.updates.guestActed);
    });
    expect(result).toEqual({ outcome: 'confirmed' });
    expectOneOutcome(world);
  });

  test('that hears nothing in a quarter of an hour ends all of it', async () => {
    const world = itineraryOf('EUR', 'GBP');
    world.trouble({ activity: 'authorizePayment', bookingId: nth(world, 1) }, 'asks');
    expect(await run(world)).toMatchObject({ code: 'HOLD_EXPIRED' });
    expectOneOutcome(world);
    expect(world.ends[0]).toMatchObject({ status: 'EXPIRED' });
  });

  test('may be waited for by somebody who gives up', async () => {
    const world = itineraryOf('EUR');
    world.trouble({ activity: 'authorizePayment', bookingId: nth(world, 0) }, 'asks');
    const result = await run(world, async (saga) => {
      await until(() => world.calls.some((call) => call.startsWith('markAction')));
      expect(await saga.executeUpdate(bookItineraryContract.updates.cancel)).toBe(true);
    });
    expect(result).toMatchObject({ code: 'CANCELLED_ON_REQUEST' });
    expectOneOutcome(world);
  });
});

describe('an undo that does not get through', () => {
  const stuckHandle = (bookingId: string) =>
    environment.client.workflow.getHandle(bookItineraryContract.stayWorkflowId(bookingId, 'untangle'));

  test('is parked, the others go on, the outcome is told, and it is tried until it gets through', async () => {
    const world = itineraryOf('EUR', 'EUR');
    const bookingId = nth(world, 0);
    world.trouble({ activity: 'capturePayment', bookingId }, { refuses: 'PAYMENT_DECLINED' });
    world.trouble({ activity: 'undoPayment', bookingId }, ...Array(30).fill('fault'), 'works');
    await run(world, async (saga) => {
      await saga.result();
      expect(world.payments.get(bookingId)).toBe('AUTHORIZED');
      expect(world.ends[0]).toMatchObject({
        status: 'CANCELLED',
        stays: [{ paymentStatus: 'AUTHORIZED' }, {}],
      });
      await stuckHandle(bookingId).result();
    });
    expectOneOutcome(world);
    expect(world.parked.get(`${bookingId} authorize`)).toBe('done');
    // The other booking, which it was to pay for, is told as well.
    expect(world.parked.get(`${nth(world, 1)} authorize`)).toBe('done');
  });

  test('may be written off by a person', async () => {
    const world = itineraryOf('EUR');
    const bookingId = nth(world, 0);
    world.trouble({ activity: 'authorizePayment', bookingId }, { refuses: 'PAYMENT_DECLINED' });
    // Final, so that nobody has to wait until its tries are used up.
    world.trouble({ activity: 'releaseRooms', bookingId }, { refuses: 'STEP_UNDONE' });
    await run(world, async (saga) => {
      await saga.result();
      await until(() => world.parked.has(`${bookingId} reserve`));
      await stuckHandle(bookingId).executeUpdate<void, [CompensationDecision]>(
        bookItineraryContract.updates.decideCompensation,
        { args: [{ step: 'reserve', decision: 'write_off' }] },
      );
      await stuckHandle(bookingId).result();
    });
    expect(world.parked.get(`${bookingId} reserve`)).toBe('written_off');
  });
});
