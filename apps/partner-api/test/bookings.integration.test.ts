import { addDays } from '@holdfast/domain/calendar-date';
import { scriptedFaults } from '@holdfast/domain/scripted-faults';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask, firstNight, newKey, startTestApi, type TestApi, withKey } from './test-api.ts';

let api: TestApi;
let testKey: string;
let liveKey: string;

beforeAll(async () => {
  api = await startTestApi();
  testKey = (await newKey(api, 'ptn_tours')).key;
  liveKey = (await newKey(api, 'ptn_tours', { livemode: true })).key;
});
afterAll(() => api.close());

function bookingOf(change: Record<string, unknown> = {}) {
  return {
    reference: 'order-1',
    roomTypeId: 'rt_sand',
    checkIn: firstNight,
    checkOut: addDays(firstNight, 2),
    guests: 2,
    onBehalfOf: { reference: 'user-1', fullName: 'Grace Canary', email: 'grace@canary.example' },
    ...change,
  };
}

function book(
  key: string,
  payload: object,
  { idempotencyKey = crypto.randomUUID() as string, fault = '' } = {},
) {
  const headers = { ...withKey(key, idempotencyKey), ...(fault === '' ? {} : { 'holdfast-test': fault }) };
  return ask(api, { method: 'POST', url: '/partner/v1/bookings', headers, payload });
}

async function find(key: string, query = '') {
  return (await ask(api, { url: `/partner/v1/bookings${query}`, headers: withKey(key) })).body;
}

describe('booking on behalf of a user', () => {
  test('keeps the reference, and the person under a key that is theirs alone', async () => {
    const first = await book(testKey, bookingOf({ reference: 'order-2' }));
    expect(first).toMatchObject({ status: 202, body: { reference: 'order-2', livemode: false } });
    const again = await book(testKey, bookingOf({ reference: 'order-3' }));
    const onBehalfOf = { reference: 'user-2', fullName: 'Ada Canary', email: 'ada@canary.example' };
    const other = await book(testKey, bookingOf({ reference: 'order-4', onBehalfOf }));
    const [one, same, another] = await Promise.all(
      [first, again, other].map(({ body }) => readGuest(body.id)),
    );
    expect(one?.subjectId).toMatch(/^ptg_[0-9a-f]{32}$/);
    expect(same?.subjectId).toBe(one?.subjectId);
    expect(another?.subjectId).not.toBe(one?.subjectId);
    expect(JSON.stringify([one, same, another])).not.toMatch(/Canary|canary/);
  });

  test('needs a reference and a person, and takes no points', async () => {
    for (const change of [{ reference: undefined }, { onBehalfOf: undefined }, { spendPoints: 100 }]) {
      expect(await book(testKey, bookingOf(change))).toMatchObject({
        status: 400,
        body: { error: 'VALIDATION_ERROR', details: [{ field: Object.keys(change)[0] }] },
      });
    }
  });

  test('the same key and body are the same booking, another body is refused', async () => {
    const idempotencyKey = crypto.randomUUID();
    const first = await book(testKey, bookingOf(), { idempotencyKey });
    const again = await book(testKey, bookingOf(), { idempotencyKey });
    expect(again.body.id).toBe(first.body.id);
    expect(await book(testKey, bookingOf({ guests: 1 }), { idempotencyKey })).toMatchObject({
      status: 422,
      body: { error: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  test('a price within the tolerance is agreed to, one above it is not', async () => {
    const expectedPrice = { amountMinor: 19_900, currency: 'EUR' };
    const within = bookingOf({ expectedPrice, priceToleranceMinor: 100 });
    expect(await book(testKey, within)).toMatchObject({
      status: 202,
      body: { totalPrice: { amountMinor: 20_000 } },
    });
    const above = bookingOf({ expectedPrice, priceToleranceMinor: 99 });
    expect(await book(testKey, above)).toMatchObject({
      status: 409,
      body: { error: 'PRICE_CHANGED', currentPrice: { amountMinor: 20_000 } },
    });
  });
});

describe('test and live keys', () => {
  test('test keys see sandbox hotels only, and each mode its own bookings', async () => {
    expect(await book(testKey, bookingOf({ roomTypeId: 'rt_real' }))).toMatchObject({ status: 404 });
    const live = await book(liveKey, bookingOf({ roomTypeId: 'rt_real', reference: 'live-1' }));
    expect(live).toMatchObject({ status: 202, body: { livemode: true } });
    expect(await find(testKey, '?reference=live-1')).toMatchObject({ items: [], total: 0 });
    expect(await find(liveKey, '?reference=live-1')).toMatchObject({
      items: [{ id: live.body.id }],
      total: 1,
    });
    expect(await find(liveKey)).toMatchObject({ total: 1 });
    const url = `/partner/v1/bookings/${live.body.id}`;
    expect((await ask(api, { url, headers: withKey(testKey) })).status).toBe(404);
  });

  test('a fault is for test keys, and for those that there are', async () => {
    for (const fault of scriptedFaults) {
      const refused = await book(liveKey, bookingOf({ roomTypeId: 'rt_real' }), { fault });
      expect(refused).toMatchObject({ status: 400, body: { details: [{ field: 'holdfast-test' }] } });
    }
    expect(await book(testKey, bookingOf(), { fault: 'meteor' })).toMatchObject({ status: 400 });
    const { body } = await book(testKey, bookingOf(), { fault: 'capture_fails' });
    const row = await api.platform.bookings.booking.findUniqueOrThrow({ where: { id: body.id } });
    expect(row.scriptedFault).toBe('capture_fails');
  });

  test('a clock that cannot be reached leaves nothing open that nobody would end, and binds its key', async () => {
    const { body } = await book(testKey, bookingOf({ reference: 'no clock' }));
    const headers = withKey(testKey, crypto.randomUUID());
    const url = `/partner/v1/test/bookings/${body.id}/clock`;
    // Asked past `ask`, which would take this 503 for a busy machine.
    const answer = await vi.waitFor(
      async () => {
        const sent = await api.edge.inject({ method: 'POST', url, headers, payload: { advanceSeconds: 60 } });
        expect(sent.json().message).toContain('The booking could not be reached.');
        return sent;
      },
      { timeout: 30_000, interval: 500 },
    );
    expect(answer.statusCode).toBe(503);
    const where = { bookingId: body.id };
    expect(await api.platform.bookings.operation.count({ where: { ...where, finishedAt: null } })).toBe(0);
    expect(await api.platform.bookings.operation.count({ where })).toBe(1);
    const other = await ask(api, { method: 'POST', url, headers, payload: { advanceSeconds: 61 } });
    expect(other.body.error).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('live bookings have no clock to move on', async () => {
    const { body } = await book(liveKey, bookingOf({ roomTypeId: 'rt_real' }));
    const { status } = await ask(api, {
      method: 'POST',
      url: `/partner/v1/test/bookings/${body.id}/clock`,
      headers: withKey(liveKey, crypto.randomUUID()),
      payload: { advanceSeconds: 60 },
    });
    expect(status).toBe(403);
  });
});

test('a booking whose answer was lost is found by its reference, by its own partner only', async () => {
  const { body } = await book(testKey, bookingOf({ reference: 'lost & found' }));
  const query = `?${new URLSearchParams({ reference: 'lost & found' })}`;
  expect(await find(testKey, query)).toMatchObject({ items: [{ id: body.id, reference: 'lost & found' }] });
  const stranger = (await newKey(api, 'ptn_stranger')).key;
  expect(await find(stranger, query)).toMatchObject({ items: [], total: 0 });
  const url = `/partner/v1/bookings/${body.id}`;
  expect((await ask(api, { url, headers: withKey(stranger) })).status).toBe(404);
});

test('the document says how keys are sent and what a header scripts', async () => {
  const document = (await ask(api, { url: '/openapi.json' })).body;
  expect(document.components.securitySchemes.bearer.bearerFormat).toMatch(/^sk_/);
  const { parameters, security } = document.paths['/partner/v1/bookings'].post;
  expect(security).toEqual([{ bearer: [] }]);
  expect(parameters.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['idempotency-key', 'holdfast-test']),
  );
  expect(document.paths['/partner/v1/hotels/{hotelId}'].get.security).toEqual([{ bearer: [] }]);
});

async function readGuest(bookingId: string) {
  return api.platform.bookings.guest.findUnique({ where: { id: bookingId.replace('bk_', 'gst_') } });
}
