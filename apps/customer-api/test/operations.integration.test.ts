import { addDays } from '@holdfast/domain/calendar-date';
import { deriveId } from '@holdfast/domain/derive-id';
import type { StayOutcome } from '@holdfast/domain/manage-stay-contract';
import { confirmBooking } from '@holdfast/prisma-booking/confirm-booking';
import { noteRefund } from '@holdfast/prisma-booking/note-refund';
import { closeBooking, settleBooking } from '@holdfast/prisma-booking/settle-booking';
import { endOperation } from '@holdfast/prisma-booking/stay-operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const steps: never[] = [];
let keys = 0;
const nextKey = () => `operation-${++keys}`;

async function booked({ nights = 2, user = 'usr_ada' } = {}): Promise<string> {
  const response = await api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as(user, nextKey()),
    payload: {
      roomTypeId: 'rt_sea_double',
      checkIn: firstNight,
      checkOut: addDays(firstNight, nights),
      guests: 1,
      paymentMethodId: 'pm_card_visa',
      guest: { fullName: 'Ada Example', email: 'ada@example.com' },
    },
  });
  return response.json().id;
}

async function confirmed(options?: Parameters<typeof booked>[0]): Promise<string> {
  const bookingId = await booked(options);
  await confirmBooking(api.platform.bookings, { bookingId, steps });
  await settleBooking(api.platform.bookings, { bookingId, steps });
  return bookingId;
}

type Method = 'GET' | 'POST' | 'DELETE';
async function call(
  method: Method,
  path: string,
  options: { body?: object; key?: string; user?: string } = {},
) {
  const { body, key = method === 'GET' ? undefined : nextKey(), user = 'usr_ada' } = options;
  return api.edge.inject({
    method,
    url: `/api/v1/bookings/${path}`,
    headers: await as(user, key),
    ...(body === undefined ? {} : { payload: body }),
  });
}

/** Ends the operation of a key as its workflow would, whose steps are tested elsewhere. */
async function end(method: Method, path: string, key: string, outcome: StayOutcome): Promise<void> {
  const route = `${method} /api/v1/bookings/${path}`;
  const operationId = deriveId('op', {
    livemode: true,
    accountId: 'usr_ada',
    route,
    idempotencyKey: key,
  });
  await endOperation(api.platform.bookings, { operationId, outcome, tell: null });
}

const later = { checkIn: addDays(firstNight, 1), checkOut: addDays(firstNight, 3) };
const query = (stay: object) => new URLSearchParams(Object.entries(stay)).toString();

describe('what cancelling gives back', () => {
  test('all of it while the policy says so, with the timeline and the policy', async () => {
    const id = await confirmed();
    const preview = (await call('GET', `${id}/cancellation`)).json();
    expect(preview).toEqual({
      bookingId: id,
      refund: { amountMinor: 20_000, currency: 'EUR' },
      fee: { amountMinor: 0, currency: 'EUR' },
      refundPercent: 100,
      until: expect.any(String),
      timeline: [{ until: preview.until, refund: { amountMinor: 20_000, currency: 'EUR' } }],
      policy: [{ refundPercent: 100, hoursBeforeCheckIn: 24 }],
    });
  });

  test('nothing of a booking that is not confirmed yet, for nothing was taken', async () => {
    const id = await booked();
    expect((await call('GET', `${id}/cancellation`)).json()).toMatchObject({
      refund: { amountMinor: 0 },
      fee: { amountMinor: 0 },
      refundPercent: 100,
    });
  });

  test('a booking that has ended, is disputed, or is someone else’s: 409, 404', async () => {
    const id = await booked();
    const refusal = { code: 'HOLD_EXPIRED' } as const;
    await closeBooking(api.platform.bookings, {
      ...{ bookingId: id, status: 'EXPIRED', refusal, paymentStatus: 'NONE', steps },
    });
    expect((await call('GET', `${id}/cancellation`)).json().error).toBe('BOOKING_STATE_CONFLICT');
    expect((await call('POST', `${id}/cancel`)).json().error).toBe('BOOKING_STATE_CONFLICT');
    const disputed = await confirmed();
    await api.platform.bookings.booking.update({ where: { id: disputed }, data: { disputed: true } });
    expect((await call('GET', `${disputed}/cancellation`)).json().error).toBe('BOOKING_DISPUTED');
    expect((await call('POST', `${disputed}/cancel`)).json()).toMatchObject({
      error: 'BOOKING_DISPUTED',
      status: 409,
    });
    const other = await call('GET', `${disputed}/cancellation`, { user: 'usr_eve' });
    expect(other.statusCode).toBe(404);
  });
});

describe('cancelling', () => {
  test.each([
    ['POST', '/cancel'],
    ['DELETE', ''],
  ] as const)(
    '%s …%s: accepted for good, answered when it is done, the same again',
    async (method, address) => {
      const id = await confirmed();
      const path = `${id}${address}`;
      const key = nextKey();
      const accepted = await call(method, path, { key });
      // No Temporal answers here: the sweep tells the workflow later.
      expect([accepted.statusCode, accepted.json().status]).toEqual([202, 'CONFIRMED']);
      const row = await api.platform.bookings.operation.findFirstOrThrow({ where: { bookingId: id } });
      expect(row).toMatchObject({
        kind: 'cancel',
        actorKind: 'GUEST',
        accountId: 'usr_ada',
        request: { waiveFee: false },
        note: null,
        outcome: null,
      });
      await end(method, path, key, { code: 'DONE' });
      const done = await call(method, path, { key });
      expect(done.statusCode).toBe(200);
      const { body: again } = await call(method, path, { key });
      expect(again).toBe(done.body);
      expect(await api.platform.bookings.operation.count({ where: { bookingId: id } })).toBe(1);
    },
  );

  test('no key, an unknown member: 400; nobody: 401; someone else’s: 404', async () => {
    const id = await confirmed();
    const url = `/api/v1/bookings/${id}/cancel`;
    const keyless = await api.edge.inject({ method: 'POST', url, headers: await as('usr_ada') });
    expect(keyless.json().error).toBe('IDEMPOTENCY_KEY_REQUIRED');
    expect((await call('POST', `${id}/cancel`, { body: { waiveFee: true } })).json().details).toEqual([
      { field: 'waiveFee', message: 'is not known' },
    ]);
    expect((await api.edge.inject({ method: 'POST', url })).statusCode).toBe(401);
    expect((await call('POST', `${id}/cancel`, { user: 'usr_eve' })).statusCode).toBe(404);
    expect((await call('DELETE', id, { user: 'usr_eve' })).statusCode).toBe(404);
  });
});

describe('looking at another stay', () => {
  test('kept nights keep their price, new ones have that of today', async () => {
    const id = await confirmed();
    await api.platform.inventory.ratePlan.updateMany({
      where: { roomTypeId: 'rt_sea_double' },
      data: { baseMinor: 15_000n },
    });
    const preview = (await call('GET', `${id}/change?${query(later)}`)).json();
    expect(preview).toMatchObject({
      bookingId: id,
      ...later,
      rooms: 1,
      guests: 1,
      available: true,
      currentPrice: { amountMinor: 20_000, currency: 'EUR' },
      newPrice: { amountMinor: 25_000, currency: 'EUR' },
      difference: { amountMinor: 5_000, currency: 'EUR' },
      charge: { amountMinor: 5_000, currency: 'EUR' },
      refund: { amountMinor: 0, currency: 'EUR' },
      nights: [
        { date: later.checkIn, price: { amountMinor: 10_000, currency: 'EUR' } },
        { date: addDays(later.checkIn, 1), price: { amountMinor: 15_000, currency: 'EUR' } },
      ],
      priceLines: [{ kind: 'ROOM', amountMinor: 25_000 }],
    });
    const shorter = { checkIn: firstNight, checkOut: addDays(firstNight, 1) };
    expect((await call('GET', `${id}/change?${query(shorter)}`)).json()).toMatchObject({
      difference: { amountMinor: -10_000 },
      charge: { amountMinor: 0 },
      refund: { amountMinor: 10_000 },
    });
    await api.platform.inventory.ratePlan.updateMany({
      where: { roomTypeId: 'rt_sea_double' },
      data: { baseMinor: 10_000n },
    });
  });

  test('what is not to be had says so', async () => {
    const id = await confirmed();
    const rooms = { ...later, rooms: 9, guests: 9 };
    expect((await call('GET', `${id}/change?${query(rooms)}`)).json()).toMatchObject({ available: false });
    const refused = await call('POST', `${id}/change`, { body: rooms });
    expect(refused.json()).toMatchObject({ error: 'ROOM_NOT_AVAILABLE', status: 409, bookingId: id });
  });

  test.each([
    [{ checkIn: '2020-01-01', checkOut: '2020-01-03' }, 'checkIn'],
    [{ checkIn: later.checkOut, checkOut: later.checkIn }, 'checkOut'],
    [{ checkIn: firstNight, checkOut: addDays(firstNight, 2) }, 'checkIn'],
    [{ ...later, guests: 9 }, 'guests'],
    [{ ...later, rooms: 0 }, 'rooms'],
    [{ ...later, colour: 'blue' }, 'colour'],
  ])('%o is refused, naming %s', async (stay, field) => {
    const id = await confirmed();
    const refused = (await call('GET', `${id}/change?${query(stay)}`)).json();
    expect(refused).toMatchObject({ error: 'VALIDATION_ERROR', status: 400, details: [{ field }] });
  });

  test('only a confirmed booking, and one’s own', async () => {
    const pending = await booked();
    expect((await call('GET', `${pending}/change?${query(later)}`)).json().error).toBe(
      'BOOKING_STATE_CONFLICT',
    );
    const other = await call('GET', `${pending}/change?${query(later)}`, { user: 'usr_eve' });
    expect(other.statusCode).toBe(404);
    const begun = await confirmed();
    await api.platform.bookings.booking.update({ where: { id: begun }, data: { checkIn: '2020-01-01' } });
    expect((await call('GET', `${begun}/change?${query(later)}`)).json().message).toContain('begun');
  });
});

describe('changing', () => {
  test('writes what was agreed to: the stay as it was, the new one, its price and terms', async () => {
    const id = await confirmed();
    const key = nextKey();
    const body = { ...later, expectedPrice: { amountMinor: 20_000, currency: 'EUR' } };
    expect((await call('POST', `${id}/change`, { body, key })).statusCode).toBe(202);
    const row = await api.platform.bookings.operation.findFirstOrThrow({ where: { bookingId: id } });
    expect(row).toMatchObject({
      kind: 'change',
      actorKind: 'GUEST',
      request: {
        from: { checkIn: firstNight, checkOut: addDays(firstNight, 2), rooms: 1, totalMinor: 20_000 },
        ...later,
        rooms: 1,
        guests: 1,
        totalMinor: 20_000,
        paymentMethodId: null,
        terms: {
          roomType: { name: 'Double' },
          nights: [
            { date: later.checkIn, amountMinor: 10_000 },
            { date: addDays(later.checkIn, 1), amountMinor: 10_000 },
          ],
        },
      },
    });
    const other = await call('POST', `${id}/change`, { body: { ...body, rooms: 1 }, key });
    expect(other.json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REUSED', status: 422 });
  });

  test.each([
    [{ code: 'ROOM_NOT_AVAILABLE' }, 409, 'ROOM_NOT_AVAILABLE'],
    [{ code: 'PAYMENT_DECLINED', declineCode: 'lost_card' }, 402, 'PAYMENT_DECLINED'],
    [{ code: 'PAYMENT_ACTION_REQUIRED' }, 402, 'PAYMENT_DECLINED'],
    [{ code: 'PAYMENT_FAILED' }, 503, 'PAYMENT_FAILED'],
    [{ code: 'DEPENDENCY_UNAVAILABLE' }, 503, 'DEPENDENCY_UNAVAILABLE'],
    [{ code: 'BOOKING_STATE_CONFLICT' }, 409, 'BOOKING_STATE_CONFLICT'],
  ] as const)('%o is told as %i %s', async (outcome, status, error) => {
    const id = await confirmed();
    const key = nextKey();
    await call('POST', `${id}/change`, { body: later, key });
    await end('POST', `${id}/change`, key, outcome);
    expect((await call('POST', `${id}/change`, { body: later, key })).json()).toMatchObject({
      status,
      error,
      bookingId: id,
    });
  });

  test('a price above what was expected: 409 with both', async () => {
    const id = await confirmed();
    const body = {
      ...later,
      expectedPrice: { amountMinor: 19_000, currency: 'EUR' },
      priceToleranceMinor: 999,
    };
    expect((await call('POST', `${id}/change`, { body })).json()).toMatchObject({
      error: 'PRICE_CHANGED',
      expectedPrice: { amountMinor: 19_000 },
      currentPrice: { amountMinor: 20_000 },
    });
    const within = { ...body, priceToleranceMinor: 1_000 };
    expect((await call('POST', `${id}/change`, { body: within })).statusCode).toBe(202);
  });
});

describe('a booking afterwards', () => {
  test('shows what was taken and given back, and not what colleagues have yet to agree on', async () => {
    const { bookings } = api.platform;
    const id = await confirmed();
    const refund = { bookingId: id, amountMinor: 3_000, reason: 'GOODWILL' } as const;
    await noteRefund(bookings, { ...refund, refundId: 're_1', state: 'AWAITING_APPROVAL' });
    await noteRefund(bookings, { ...refund, refundId: 're_2', state: 'PENDING' });
    const shown = (await call('GET', id)).json();
    expect(shown).toMatchObject({
      paymentStatus: 'PARTIALLY_REFUNDED',
      captured: { amountMinor: 20_000, currency: 'EUR' },
      refunded: { amountMinor: 3_000, currency: 'EUR' },
      cancellation: [{ refund: { amountMinor: 17_000, currency: 'EUR' } }],
    });
    const preview = (await call('GET', `${id}/cancellation`)).json();
    expect(preview).toMatchObject({ refund: { amountMinor: 17_000 }, timeline: shown.cancellation });
    expect(shown.refunds).toEqual([
      {
        id: 're_2',
        amount: { amountMinor: 3_000, currency: 'EUR' },
        state: 'PENDING',
        reason: 'GOODWILL',
        createdAt: expect.any(String),
      },
    ]);
    const { items } = (await call('GET', `${id}/timeline`)).json();
    expect(
      items.map(({ kind, entry }: { kind: string; entry: { state?: string } }) => [kind, entry.state]),
    ).toContainEqual(['REFUND', 'PENDING']);
    expect(JSON.stringify(items)).not.toContain('re_1');
  });
});
