import { addDays } from '@holdfast/domain/calendar-date';
import { endClosureItem } from '@holdfast/prisma-booking/closure-items';
import { moveClosure } from '@holdfast/prisma-booking/closures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { book } from './book.ts';
import { firstNight, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const good = { from: firstNight, until: addDays(firstNight, 10), mode: 'REBOOK', note: 'a pipe burst' };
const path = '/hotels/htl_sea/closures';
const post = (body: object, key: string = crypto.randomUUID(), person: 'sea' | 'hill' | 'admin' = 'sea') =>
  api.call(person, 'POST', path, body, key);

test.each([
  ['a past night', { ...good, from: addDays(today, -1) }, 'from'],
  ['no night', { ...good, until: firstNight }, 'until'],
  ['nights that are not open yet', { ...good, until: addDays(today, 400) }, 'until'],
  ['a mode there is not', { ...good, mode: 'IGNORE' }, 'mode'],
  ['no speed at all', { ...good, bookingsPerMinute: 0 }, 'bookingsPerMinute'],
])('%s: 400 with the field', async (_, body, field) => {
  const problem = (await post(body)).json();
  expect(problem).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
  expect(problem.details.map((detail: { field: string }) => detail.field)).toContain(field);
});

test('no key: 400; staff of another hotel: 404; guests: 403', async () => {
  expect((await api.call('sea', 'POST', path, good)).json()).toMatchObject({
    error: 'IDEMPOTENCY_KEY_REQUIRED',
  });
  expect((await post(good, 'key', 'hill')).statusCode).toBe(404);
  expect((await api.call('guest', 'POST', path, good, 'key')).statusCode).toBe(403);
  expect((await api.call('hill', 'GET', path)).statusCode).toBe(404);
});

test('a closure is accepted although its workflow cannot be started now, once for a key', async () => {
  const response = await post(good, 'once');
  expect(response.statusCode).toBe(202);
  const closure = response.json();
  expect(closure).toMatchObject({
    ...{ hotelId: 'htl_sea', ...good, state: 'RUNNING', bookingsPerMinute: 60, requestedBy: 'usr_sea' },
    counts: { PENDING: 0, REBOOKED: 0, REFUNDED: 0, SKIPPED: 0, FAILED: 0 },
  });
  expect((await post(good, 'once')).json().id).toBe(closure.id);
  expect((await post({ ...good, mode: 'REFUND' }, 'once')).statusCode).toBe(422);
  expect((await api.call('sea', 'GET', path)).json()).toMatchObject({
    total: 1,
    items: [{ id: closure.id }],
  });
});

test('its report says what became of each booking', async () => {
  const { id: closureId } = (await post(good, 'report')).json();
  const { bookings } = api.platform;
  const ids = ['bk_1', 'bk_2', 'bk_3'];
  await bookings.closureItem.createMany({ data: ids.map((bookingId) => ({ closureId, bookingId })) });
  const end = { closureId, bookingId: 'bk_2', operationId: 'op_2', outcome: { code: 'DONE' } };
  await endClosureItem(bookings, { ...end, state: 'REBOOKED' });
  const report = (await api.call('sea', 'GET', `${path}/${closureId}?pageSize=2`)).json();
  expect(report).toMatchObject({ counts: { PENDING: 2, REBOOKED: 1 }, total: 3, pageSize: 2 });
  expect(report.items).toMatchObject([
    { bookingId: 'bk_1', state: 'PENDING' },
    { bookingId: 'bk_2', state: 'REBOOKED', code: 'DONE', operationId: 'op_2' },
  ]);
  expect((await api.call('hill', 'GET', `${path}/${closureId}`)).statusCode).toBe(404);
  expect((await api.call('admin', 'GET', `/hotels/htl_hill/closures/${closureId}`)).statusCode).toBe(404);
});

test('one that cannot be reached is not steered, and one that is done stays so', async () => {
  const { id: closureId } = (await post(good, 'steered')).json();
  const steer = (to: string) =>
    api.call('sea', 'POST', `${path}/${closureId}/${to}`, undefined, crypto.randomUUID());
  expect((await steer('pause')).json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE', status: 503 });
  await moveClosure(api.platform.bookings, { closureId, state: 'DONE' });
  const done = await steer('resume');
  expect([done.statusCode, done.json().state]).toEqual([200, 'DONE']);
});

describe('a preview', () => {
  const nights = (from: string, until: string) =>
    api.call('sea', 'GET', `${path}/preview?from=${from}&until=${until}`);
  const settle = (id: string, data: object = {}) =>
    api.platform.bookings.booking.update({
      where: { id },
      data: { status: 'CONFIRMED', settledAt: new Date(), capturedAmountMinor: 20_000n, ...data },
    });

  test('says which bookings fall on the nights, and what goes back at most', async () => {
    const { bookings } = api.platform;
    const ids = ['in', 'over', 'before', 'ended', 'made', 'there', 'disputed', 'promised'];
    for (const id of ids) await book(api, `bk_pre_${id}`, { arrival: 20, hotelId: 'htl_sea' });
    await book(api, 'bk_pre_hill', { arrival: 20, hotelId: 'htl_hill' });
    await book(api, 'bk_pre_test', { arrival: 20, hotelId: 'htl_sea', livemode: false });
    const [from, until] = [addDays(firstNight, 20), addDays(firstNight, 21)];
    await settle('bk_pre_in', { rooms: 2 });
    await settle('bk_pre_over', { checkIn: addDays(from, -3), refundedAmountMinor: 5_000n });
    await settle('bk_pre_before', { checkIn: addDays(from, -2), checkOut: from });
    await settle('bk_pre_ended', { status: 'CANCELLED' });
    await settle('bk_pre_there', { checkIn: addDays(today, -1) });
    await settle('bk_pre_disputed', { disputed: true });
    await settle('bk_pre_promised');
    await settle('bk_pre_hill');
    await settle('bk_pre_test');
    await bookings.bookingRefund.create({
      data: {
        ...{ refundId: 're_pre', bookingId: 'bk_pre_promised', state: 'APPROVED', reason: 'GOODWILL' },
        amountMinor: 4_000n,
      },
    });
    const preview = await nights(from, until);
    expect([preview.statusCode, preview.json()]).toEqual([
      200,
      {
        ...{ hotelId: 'htl_sea', from, until, nights: 1 },
        ...{ bookings: 7, beingMade: 1, begun: 1, roomNights: 8 },
        // 200 each of two, 150 of the one of which 50 were given back, 160 of the one that was promised 40.
        refund: { amountMinor: 71_000, currency: 'EUR' },
      },
    ]);
  });

  test('of nights nobody booked has nothing in it', async () => {
    const [from, until] = [addDays(firstNight, 40), addDays(firstNight, 43)];
    expect((await nights(from, until)).json()).toMatchObject({
      ...{ nights: 3, bookings: 0, beingMade: 0, begun: 0, roomNights: 0 },
      refund: { amountMinor: 0, currency: 'EUR' },
    });
  });

  test('of nights that cannot be closed: 400; of another hotel: 404', async () => {
    expect((await nights(firstNight, firstNight)).json()).toMatchObject({ error: 'VALIDATION_ERROR' });
    const past = await nights(addDays(today, -2), addDays(today, 1));
    expect(past.json().details).toMatchObject([{ field: 'from' }]);
    const foreign = `${path}/preview?from=${firstNight}&until=${addDays(firstNight, 1)}`;
    expect((await api.call('hill', 'GET', foreign)).statusCode).toBe(404);
  });
});
