import { addDays } from '@holdfast/domain/calendar-date';
import { confirmBooking } from '@holdfast/prisma-booking/confirm-booking';
import { markHeld } from '@holdfast/prisma-booking/hold-booking';
import { closeBooking, settleBooking } from '@holdfast/prisma-booking/settle-booking';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const canary = 'Canary Kowalska';
const good = {
  roomTypeId: 'rt_sea_double',
  checkIn: firstNight,
  checkOut: addDays(firstNight, 2),
  guests: 2,
  paymentMethodId: 'pm_card_visa',
  guest: { fullName: canary, email: 'canary@example.com' },
};

let keys = 0;
async function book(body: object, { key = `key-${++keys}`, user = 'usr_ada' } = {}) {
  return api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as(user, key),
    payload: body,
  });
}
const rowCount = () => api.platform.bookings.booking.count();

describe('refused before anything is written', () => {
  test.each([
    ['a member it does not know', { ...good, colour: 'red' }, 'colour'],
    ['no room type', { ...good, roomTypeId: undefined }, 'roomTypeId'],
    ['a date that does not exist', { ...good, checkIn: '2027-02-30' }, 'checkIn'],
    ['a past date', { ...good, checkIn: addDays(today, -1) }, 'checkIn'],
    ['check-out on the day of check-in', { ...good, checkOut: firstNight }, 'checkOut'],
    ['check-out before check-in', { ...good, checkOut: addDays(firstNight, -1) }, 'checkOut'],
    ['31 nights', { ...good, checkOut: addDays(firstNight, 31) }, 'checkOut'],
    ['more guests than fit', { ...good, guests: 3 }, 'guests'],
    ['more rooms than guests', { ...good, rooms: 3 }, 'rooms'],
    ['no guest', { ...good, guest: undefined }, 'guest'],
    ['an e-mail address that is none', { ...good, guest: { fullName: 'A', email: 'nobody' } }, 'guest.email'],
    ['a card number', { ...good, paymentMethodId: '4242424242424242' }, 'paymentMethodId'],
  ])('%s: 400 with the field', async (_, body, field) => {
    const before = await rowCount();
    const problem = (await book(body)).json();
    expect(problem).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
    expect(problem.details.map((detail: { field: string }) => detail.field)).toContain(field);
    expect(await rowCount()).toBe(before);
  });

  test('no token: 401, no key: 400, an unknown room type: 404', async () => {
    const post = (headers: Record<string, string>, payload: object) =>
      api.edge.inject({ method: 'POST', url: '/api/v1/bookings', headers, payload });
    expect((await post({ 'idempotency-key': 'k' }, good)).json()).toMatchObject({
      error: 'UNAUTHENTICATED',
      status: 401,
    });
    expect((await post(await as('usr_ada'), good)).json()).toMatchObject({
      error: 'IDEMPOTENCY_KEY_REQUIRED',
      status: 400,
    });
    expect((await book({ ...good, roomTypeId: 'rt_none' })).json()).toMatchObject({
      error: 'NOT_FOUND',
      status: 404,
    });
  });

  test('sold out: 409 with what else is free, in the hotel first', async () => {
    const before = await rowCount();
    const problem = (await book({ ...good, roomTypeId: 'rt_sea_full' })).json();
    expect(problem).toMatchObject({ error: 'ROOM_NOT_AVAILABLE', status: 409 });
    expect(problem.alternatives).toMatchObject([
      { roomTypeId: 'rt_sea_double', hotelName: 'Sea', roomsLeft: 3, totalPrice: { amountMinor: 20_000 } },
      { roomTypeId: 'rt_hill_family', hotelName: 'Hill' },
    ]);
    expect(await rowCount()).toBe(before);
  });
});

describe('accepted', () => {
  test('a start that is lost answers 202, and the booking is there for the sweep', async () => {
    const response = await book(good, { key: 'lost' });
    expect(response.statusCode).toBe(202);
    const booking = response.json();
    expect(booking).toMatchObject({ status: 'PENDING', paymentStatus: 'NONE', rooms: 1, guests: 2 });
    expect(booking.totalPrice).toEqual({ amountMinor: 20_000, currency: 'EUR' });
    expect(booking.cancellation).toHaveLength(1);
    const row = await api.platform.bookings.booking.findUniqueOrThrow({ where: { id: booking.id } });
    expect(row).toMatchObject({ accountId: 'usr_ada', number: booking.number, settledAt: null });
  });

  test('the same key and body: the same booking; another body: 422; another user: their own', async () => {
    const first = (await book(good, { key: 'twice' })).json();
    const reordered = Object.fromEntries(Object.entries(good).reverse());
    expect((await book(reordered, { key: 'twice' })).json().id).toBe(first.id);
    expect((await book({ ...good, guests: 1 }, { key: 'twice' })).json()).toMatchObject({
      error: 'IDEMPOTENCY_KEY_REUSED',
      status: 422,
    });
    expect((await book(good, { key: 'twice', user: 'usr_eve' })).json().id).not.toBe(first.id);
  });

  test('20 at once with one key make one booking', async () => {
    const before = await rowCount();
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(good, { key: 'crowd' })));
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
    expect(await rowCount()).toBe(before + 1);
  });

  test('the key is looked up before anything is refused', async () => {
    const first = (await book(good, { key: 'last-room' })).json();
    const { inventory } = api.platform;
    const where = { roomTypeId: 'rt_sea_double', date: firstNight };
    await inventory.night.updateMany({ where, data: { reserved: 3 } });
    expect((await book(good, { key: 'last-room' })).json().id).toBe(first.id);
    expect((await book(good)).statusCode).toBe(409);
    await inventory.night.updateMany({ where, data: { reserved: 0 } });
  });
});

describe('answered from the row', () => {
  const steps: never[] = [];

  async function accepted(key: string, body: object = good): Promise<string> {
    return (await book(body, { key })).json().id;
  }

  test('a caller who waits is answered as soon as the outcome is written', async () => {
    const bookingId = await accepted('joined');
    const waiting = book(good, { key: 'joined' });
    await confirmBooking(api.platform.bookings, { bookingId, steps });
    await settleBooking(api.platform.bookings, { bookingId, steps });
    const response = await waiting;
    expect([response.statusCode, response.json().status]).toEqual([201, 'CONFIRMED']);
    expect((await book(good, { key: 'joined' })).statusCode).toBe(201);
  });

  test('confirmed but not captured is told as PENDING', async () => {
    const bookingId = await accepted('uncaptured');
    await confirmBooking(api.platform.bookings, { bookingId, steps });
    const response = await book(good, { key: 'uncaptured' });
    expect([response.statusCode, response.json().status]).toEqual([202, 'PENDING']);
  });

  test('held without a card: 201 PENDING until expiresAt', async () => {
    const body = { ...good, paymentMethodId: undefined };
    const bookingId = await accepted('held', body);
    const expiresAt = new Date(Date.now() + 900_000).toISOString();
    await markHeld(api.platform.bookings, { bookingId, expiresAt, steps });
    const response = await book(body, { key: 'held' });
    expect([response.statusCode, response.json().status]).toEqual([201, 'PENDING']);
    expect(response.json().expiresAt).toBe(expiresAt);
  });

  test.each([
    ['ROOM_NOT_AVAILABLE', undefined, 409, 'ROOM_NOT_AVAILABLE'],
    ['PAYMENT_DECLINED', 'insufficient_funds', 402, 'PAYMENT_DECLINED'],
    ['PAYMENT_FAILED', undefined, 503, 'PAYMENT_FAILED'],
    ['PAYMENT_FAILED', 'lost_card', 402, 'PAYMENT_DECLINED'],
    ['HOLD_EXPIRED', undefined, 410, 'HOLD_EXPIRED'],
    ['DEPENDENCY_UNAVAILABLE', undefined, 503, 'DEPENDENCY_UNAVAILABLE'],
  ] as const)('%s (%s): %i %s, and the same again', async (code, declineCode, status, error) => {
    const key = `ended-${code}-${declineCode}`;
    const bookingId = await accepted(key);
    const refusal = { code, declineCode };
    const ended = { HOLD_EXPIRED: 'EXPIRED', PAYMENT_FAILED: 'CANCELLED' } as const;
    const rowStatus = code in ended ? ended[code as keyof typeof ended] : 'REJECTED';
    await closeBooking(api.platform.bookings, {
      bookingId,
      status: rowStatus,
      refusal,
      paymentStatus: 'NONE',
      steps,
    });
    for (const response of [await book(good, { key }), await book(good, { key })]) {
      expect(response.statusCode).toBe(status);
      expect(response.json()).toMatchObject({ error, bookingId, ...(declineCode ? { declineCode } : {}) });
    }
  });
});

test('the guest is kept sealed, and nowhere in the log', async () => {
  await book(good);
  const { bookings, guestVault } = api.platform;
  const [guest] = await bookings.guest.findMany({ orderBy: { createdAt: 'desc' }, take: 1 });
  if (guest === undefined) throw new Error('no guest');
  expect((await guestVault.openGuest(guest)).fullName).toBe(canary);
  expect(guest.emailHash).toBe(guestVault.hashEmail(good.guest.email));
  const elsewhere = await Promise.all([
    bookings.guest.findMany(),
    bookings.booking.findMany(),
    bookings.bookingHistory.findMany(),
    bookings.outboxMessage.findMany(),
  ]);
  const text =
    JSON.stringify(elsewhere, (_, value) => (typeof value === 'bigint' ? Number(value) : value)) + api.log();
  expect(text.toLowerCase()).not.toContain('canary');
  expect(text).not.toContain('last-room');
});
