import { addDays } from '@holdfast/domain/calendar-date';
import { confirmBooking } from '@holdfast/prisma-booking/confirm-booking';
import { markHeld, recordDecline } from '@holdfast/prisma-booking/hold-booking';
import { closeBooking, settleBooking } from '@holdfast/prisma-booking/settle-booking';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const steps: never[] = [];
let keys = 0;

async function booked(user = 'usr_ada', paymentMethodId?: string): Promise<string> {
  const response = await api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as(user, `new-${++keys}`),
    payload: {
      roomTypeId: 'rt_sea_double',
      checkIn: firstNight,
      checkOut: addDays(firstNight, 1),
      guests: 1,
      ...(paymentMethodId ? { paymentMethodId } : {}),
      guest: { fullName: 'Ada Example', email: 'ada@example.com' },
    },
  });
  return response.json().id;
}

async function get(url: string, user = 'usr_ada') {
  return api.edge.inject({ method: 'GET', url: `/api/v1${url}`, headers: await as(user) });
}

async function confirm(
  bookingId: string,
  { key = `confirm-${++keys}`, user = 'usr_ada', card = 'pm_card_visa' } = {},
) {
  return api.edge.inject({
    method: 'POST',
    url: `/api/v1/bookings/${bookingId}/confirm`,
    headers: await as(user, key),
    payload: { paymentMethodId: card },
  });
}

describe('reading', () => {
  test('a booking, its progress and its timeline', async () => {
    const id = await booked();
    expect((await get(`/bookings/${id}`)).json()).toMatchObject({
      id,
      status: 'PENDING',
      hotel: { name: 'Sea' },
    });
    const progress = (await get(`/bookings/${id}/progress`)).json();
    expect(progress).toMatchObject({ bookingId: id, source: 'history' });
    expect(progress.note).toContain('Engine fault');
    expect(progress.steps.map(({ step, state }: Record<string, string>) => [step, state])).toEqual(
      ['reserve', 'authorize', 'confirm', 'capture', 'notify'].map((step) => [step, 'waiting']),
    );
    const timeline = (await get(`/bookings/${id}/timeline`)).json();
    expect(timeline.items).toMatchObject([{ kind: 'STATUS', entry: { to: 'PENDING' } }]);
  });

  test("someone else's, or none: 404, on every address", async () => {
    const id = await booked('usr_eve');
    for (const bookingId of [id, 'bk_none']) {
      for (const path of ['', '/progress', '/timeline']) {
        expect((await get(`/bookings/${bookingId}${path}`)).json()).toMatchObject({
          error: 'NOT_FOUND',
          status: 404,
        });
      }
      expect((await confirm(bookingId)).statusCode).toBe(404);
    }
    expect((await api.edge.inject('/api/v1/bookings')).statusCode).toBe(401);
  });

  test('a list of pages, of one user', async () => {
    const ids = [await booked('usr_list'), await booked('usr_list')];
    const page = (await get('/bookings?page=1&pageSize=1', 'usr_list')).json();
    expect(page).toMatchObject({ page: 1, pageSize: 1, total: 2, items: [{ id: ids[1] }] });
    expect((await get('/bookings?page=0', 'usr_list')).statusCode).toBe(400);
    expect((await get('/bookings?status=PENDING', 'usr_list')).json().details[0].field).toBe('status');
  });
});

describe('confirming', () => {
  test('a body it does not know, or no key: 400', async () => {
    const id = await booked();
    const url = `/api/v1/bookings/${id}/confirm`;
    const unknown = { paymentMethodId: 'pm_card_visa', cvc: '123' };
    const response = await api.edge.inject({
      method: 'POST',
      url,
      headers: await as('usr_ada', 'k'),
      payload: unknown,
    });
    expect(response.json().details).toEqual([{ field: 'cvc', message: 'is not known' }]);
    const keyless = await api.edge.inject({
      method: 'POST',
      url,
      headers: await as('usr_ada'),
      payload: unknown,
    });
    expect(keyless.json().error).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });

  test('what is not held is refused by its row', async () => {
    const { bookings } = api.platform;
    const oneCall = await booked('usr_ada', 'pm_card_visa');
    expect((await confirm(oneCall)).json()).toMatchObject({ error: 'BOOKING_STATE_CONFLICT', status: 409 });
    const expired = await booked();
    const refusal = { code: 'HOLD_EXPIRED' } as const;
    await closeBooking(bookings, {
      bookingId: expired,
      status: 'EXPIRED',
      refusal,
      paymentStatus: 'NONE',
      steps,
    });
    expect((await confirm(expired)).json()).toMatchObject({ error: 'HOLD_EXPIRED', status: 410 });
  });

  test('an engine that is away: 503, and the same key may be sent again; another card under it: 422', async () => {
    const id = await booked();
    await markHeld(api.platform.bookings, {
      bookingId: id,
      expiresAt: new Date(Date.now() + 1e6).toISOString(),
      steps,
    });
    const refused = await confirm(id, { key: 'again' });
    expect(refused.json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE', status: 503 });
    expect(refused.headers['retry-after']).toBe('2');
    expect((await confirm(id, { key: 'again', card: 'pm_card_other' })).json().error).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test('the outcome of an operation is told again under its key', async () => {
    const { bookings } = api.platform;
    const id = await booked();
    await markHeld(bookings, { bookingId: id, expiresAt: new Date(Date.now() + 1e6).toISOString(), steps });
    await confirm(id, { key: 'first-card' });
    const operation = await bookings.operation.findFirstOrThrow({ where: { bookingId: id } });
    await recordDecline(bookings, {
      bookingId: id,
      operationId: operation.id,
      declineCode: 'lost_card',
      steps,
    });
    const declined = await confirm(id, { key: 'first-card' });
    expect(declined.json()).toMatchObject({
      error: 'PAYMENT_DECLINED',
      status: 402,
      declineCode: 'lost_card',
    });
    await confirm(id, { key: 'second-card' });
    await confirmBooking(bookings, { bookingId: id, steps });
    await settleBooking(bookings, { bookingId: id, steps });
    const confirmed = await confirm(id, { key: 'second-card' });
    expect([confirmed.statusCode, confirmed.json().status]).toEqual([200, 'CONFIRMED']);
    expect((await confirm(id, { key: 'first-card' })).statusCode).toBe(402);
    expect((await confirm(id)).json().error).toBe('BOOKING_STATE_CONFLICT');
  });
});

test('a stay for the calendar, of its owner, once it is confirmed', async () => {
  const id = await booked('usr_calendar');
  const path = `/bookings/${id}/calendar.ics`;
  expect((await get(path, 'usr_calendar')).json().error).toBe('BOOKING_STATE_CONFLICT');
  await confirmBooking(api.platform.bookings, { bookingId: id, steps });
  await settleBooking(api.platform.bookings, { bookingId: id, steps });
  const file = await get(path, 'usr_calendar');
  const { number, captured, paidAt, totalPrice } = (await get(`/bookings/${id}`, 'usr_calendar')).json();
  expect([captured, Number.isNaN(Date.parse(paidAt))]).toEqual([totalPrice, false]);
  expect(file.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${number}.ics"`,
    'cache-control': 'no-store',
  });
  expect(file.body).toContain(`DTSTART;TZID=Europe/Lisbon:${firstNight.replaceAll('-', '')}T150000\r\n`);
  expect((await get(path)).statusCode).toBe(404);
  expect((await api.edge.inject(`/api/v1${path}`)).statusCode).toBe(401);
});
