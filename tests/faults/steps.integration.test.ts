import { setTimeout as wait } from 'node:timers/promises';
import { audit } from '@holdfast/tests/audit/audit';
import { type BookingRequest, bookingRequest, read } from '@holdfast/tests/platform/book';
import {
  type BreakableWrite,
  breakProvider,
  breakWrite,
  sellOutFor,
  setProvider,
} from '@holdfast/tests/platform/break-things';
import { sellRooms } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// An authorization is captured at the latest an hour before it lapses, so this leaves half a minute to try.
const authorizationSeconds = 3_630;

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform({ BOOKING_WAIT_MILLIS: '500' });
  await setProvider(platform, { authorizationSeconds });
});
afterAll(() => platform?.stop());

interface Scenario {
  readonly name: string;
  /** Prepares the harm; what it returns heals it once the outcome has been waited for. */
  harm(request: BookingRequest): Promise<unknown>;
  readonly rooms?: number;
  readonly body?: Record<string, unknown>;
  readonly ends: { status: string; payment_status: string; reason: string | null };
}

const confirmed = { status: 'CONFIRMED', payment_status: 'CAPTURED', reason: null };
const unavailable = (status: string, payment_status: string) => ({
  status,
  payment_status,
  reason: 'DEPENDENCY_UNAVAILABLE',
});
const write = (step: BreakableWrite, times: number) => (request: BookingRequest) =>
  breakWrite(platform.databases, step, request.bookingId, { times });
const provider =
  (operation: 'create' | 'confirm' | 'capture', kind: string, times: number | null = 1) =>
  ({ bookingId }: BookingRequest) =>
    breakProvider(platform, { operation, kind, times, bookingId });
const nothing = async () => undefined;
const always = 1_000_000;

const scenarios: Scenario[] = [
  {
    name: 'reserve refused: the last room went to someone else after the edge had looked',
    harm: ({ bookingId }) => sellOutFor(platform.databases, bookingId),
    ends: { status: 'REJECTED', payment_status: 'NONE', reason: 'ROOM_NOT_AVAILABLE' },
  },
  { name: 'reserve fails and heals', harm: write('reserve', 8), ends: confirmed },
  { name: 'reserve does not heal', harm: write('reserve', always), ends: unavailable('REJECTED', 'NONE') },
  {
    name: 'authorize refused: the card is declined',
    harm: nothing,
    body: { paymentMethodId: 'pm_card_chargeDeclined' },
    ends: { status: 'REJECTED', payment_status: 'FAILED', reason: 'PAYMENT_DECLINED' },
  },
  {
    name: 'authorize times out before the work',
    harm: provider('create', 'timeout_before'),
    ends: confirmed,
  },
  { name: 'authorize times out after the work', harm: provider('confirm', 'timeout_after'), ends: confirmed },
  {
    name: 'authorize answers 500 and remembers it',
    harm: provider('create', 'error_500_after'),
    ends: confirmed,
  },
  { name: 'authorize answers 500 twice', harm: provider('confirm', 'error_500_before', 2), ends: confirmed },
  { name: 'authorize is rate limited', harm: provider('create', 'rate_limited', 2), ends: confirmed },
  { name: 'authorize is unavailable', harm: provider('confirm', 'unavailable', 2), ends: confirmed },
  {
    name: 'authorize does not heal',
    harm: provider('confirm', 'unavailable', null),
    ends: unavailable('REJECTED', 'NONE'),
  },
  {
    name: 'authorize does not heal, and its undo has to wait for the provider too',
    harm: async ({ bookingId }) => {
      const heal = await breakProvider(platform, {
        operation: '*',
        kind: 'unavailable',
        times: null,
        bookingId,
      });
      setTimeout(heal, 70_000);
    },
    ends: unavailable('REJECTED', 'NONE'),
  },
  { name: 'confirm fails and heals', harm: write('confirm', 8), ends: confirmed },
  { name: 'confirm does not heal', harm: write('confirm', always), ends: unavailable('CANCELLED', 'VOIDED') },
  {
    name: 'capture refused',
    harm: provider('capture', 'decline'),
    ends: { status: 'CANCELLED', payment_status: 'FAILED', reason: 'PAYMENT_DECLINED' },
  },
  { name: 'capture times out before the work', harm: provider('capture', 'timeout_before'), ends: confirmed },
  { name: 'capture times out after the work', harm: provider('capture', 'timeout_after'), ends: confirmed },
  {
    name: 'capture answers 500 and remembers it',
    harm: provider('capture', 'error_500_after'),
    ends: confirmed,
  },
  { name: 'capture is unavailable', harm: provider('capture', 'unavailable', 2), ends: confirmed },
  {
    name: 'capture heals neither before the authorization is about to lapse nor before the next one is',
    harm: provider('capture', 'unavailable', null),
    ends: { status: 'CANCELLED', payment_status: 'VOIDED', reason: 'PAYMENT_FAILED' },
  },
  {
    name: 'capture heals after the authorization had to be renewed',
    harm: async (request) => {
      const heal = await provider('capture', 'unavailable', null)(request);
      void renewed(request)
        .then(heal)
        .catch(() => undefined);
    },
    ends: confirmed,
  },
  { name: 'notify fails and heals', harm: write('settle', 8), ends: confirmed },
];

async function renewed({ bookingId }: BookingRequest): Promise<void> {
  const again = 'SELECT 1 FROM payments WHERE booking_id = $1 AND attempt = 2';
  while ((await platform.databases.payment.query(again, [bookingId])).rows.length === 0) await wait(500);
}

async function bookingOf(bookingId: string) {
  const { rows } = await platform.databases.booking.query(
    'SELECT status, payment_status, reason, settled_at FROM bookings WHERE id = $1',
    [bookingId],
  );
  return rows[0];
}

async function settled(bookingId: string, withinMillis: number) {
  const deadline = Date.now() + withinMillis;
  for (;;) {
    const row = await bookingOf(bookingId);
    if (row?.settled_at || Date.now() > deadline) return row;
    await wait(200);
  }
}

// All at once, so that a fault that needs a minute to be given up on costs one minute in all.
describe.concurrent('a failure of each kind in each step', () => {
  test.each(scenarios)('$name', { timeout: 180_000 }, async ({ harm, rooms = 1, body, ends }) => {
    const { roomTypeId } = await sellRooms(platform.databases, rooms);
    const request = bookingRequest(platform, roomTypeId, body);
    await harm(request);
    await request.send();
    expect(await settled(request.bookingId, 170_000)).toMatchObject(ends);
    const mailSink = platform.apps['mail-sink'].url;
    const { databases } = platform;
    expect(await audit({ databases, bookingIds: [request.bookingId], mailSink })).toEqual([]);
  });

  test('notify does not heal: it is seen to be retried, and goes out when it heals', {
    timeout: 120_000,
    // Its own: polling needs to know its test, and the global one knows the last that began.
  }, async ({ expect }) => {
    const { roomTypeId } = await sellRooms(platform.databases, 1);
    const request = bookingRequest(platform, roomTypeId);
    const heal = await breakWrite(platform.databases, 'settle', request.bookingId, { times: always });
    expect(await request.send()).toMatchObject({ status: 202, body: { status: 'PENDING' } });
    await expect
      .poll(async () => (await read(platform, request, '/progress')).body.steps?.at(-1), {
        timeout: 60_000,
        interval: 500,
      })
      .toMatchObject({ step: 'notify', state: 'retrying', lastFault: expect.any(String) });
    await heal();
    expect(await settled(request.bookingId, 60_000)).toMatchObject(confirmed);
  });
});

describe('the worker is killed in the middle of a step', () => {
  test('every booking that was under way comes to its end', { timeout: 180_000 }, async () => {
    const inTheMiddleOf: Record<string, (request: BookingRequest) => Promise<unknown>> = {
      reserve: ({ bookingId }) => breakWrite(platform.databases, 'reserve', bookingId, { seconds: 3 }),
      authorize: provider('confirm', 'timeout_after'),
      confirm: ({ bookingId }) => breakWrite(platform.databases, 'confirm', bookingId, { seconds: 3 }),
      capture: provider('capture', 'timeout_after'),
      notify: ({ bookingId }) => breakWrite(platform.databases, 'settle', bookingId, { seconds: 3 }),
    };
    const requests = await Promise.all(
      Object.values(inTheMiddleOf).map(async (harm) => {
        const request = bookingRequest(platform, (await sellRooms(platform.databases, 1)).roomTypeId);
        await harm(request);
        return request;
      }),
    );
    const sent = Promise.all(requests.map((request) => request.send()));
    // By now each of them waits in the middle of its own step.
    await wait(1_200);
    await platform.apps.worker.kill();
    await sent;
    await platform.apps.worker.restart();
    for (const request of requests) {
      expect(await settled(request.bookingId, 90_000)).toMatchObject(confirmed);
    }
    const bookingIds = requests.map(({ bookingId }) => bookingId);
    const mailSink = platform.apps['mail-sink'].url;
    expect(await audit({ databases: platform.databases, bookingIds, mailSink })).toEqual([]);
  });
});
