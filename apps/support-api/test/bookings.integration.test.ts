import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { book, endAsked } from './book.ts';
import { firstNight, people, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

let keys = 0;
const post = (path: string, body: object = {}, key = `key-${++keys}`) =>
  api.call('support', 'POST', `/bookings/${path}`, { body, key });
const find = async (q: string, livemode = true) =>
  (await api.call('support', 'GET', `/bookings?q=${encodeURIComponent(q)}`, { livemode })).json();
const operationOf = (bookingId: string) =>
  api.platform.bookings.operation.findFirstOrThrow({ where: { bookingId }, orderBy: { createdAt: 'desc' } });

describe('finding bookings', () => {
  test('by number, id, itinerary and the whole address, newest first', async () => {
    const first = await book(api, { email: 'first_guest@example.com' });
    const second = await book(api, { email: 'First_Guest@Example.com' });
    await book(api, { email: 'firstxguest@example.com' });
    const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
    expect(ids(await find('first_guest@example.com'))).toEqual([second.id, first.id]);
    expect(ids(await find(first.number))).toEqual([first.id]);
    expect(ids(await find(first.number.toLowerCase()))).toEqual([first.id]);
    expect(ids(await find(first.number.replace('BK-', '')))).toEqual([first.id]);
    expect(ids(await find(` ${second.id} `))).toEqual([second.id]);
    expect(await find('guest@example.com')).toEqual({ items: [], page: 1, pageSize: 20, total: 0 });
    const [item] = (await find(first.id)).items;
    expect(item).toMatchObject({
      number: first.number,
      status: 'CONFIRMED',
      hotel: { id: 'htl_sea', name: 'Sea' },
      captured: { amountMinor: 20_000, currency: 'EUR' },
      guest: { fullName: 'Ada Example', email: 'first_guest@example.com' },
    });
    expect(api.log()).not.toContain('first_guest');
  });

  test("by the guest's telephone number, however it is written", async () => {
    const { id } = await book(api);
    for (const number of ['+44 20 7946 0000', '+442079460000', '+44 (20) 7946-0000']) {
      expect((await find(number)).items.map((item: { id: string }) => item.id)).toContain(id);
    }
    expect((await find('+44 20 7946 0001')).total).toBe(0);
  });

  test('nothing is shown of a guest who was erased', async () => {
    const { id } = await book(api, { accountId: 'usr_erased' });
    const { identity, bookings } = api.platform;
    await bookings.guest.updateMany({
      where: { subjectId: 'usr_erased' },
      data: { fullName: '', email: '', phone: null, emailHash: null, phoneHash: null },
    });
    await identity.dataKey.update({
      where: { subjectId: 'usr_erased' },
      data: { wrapped: null, destroyedAt: new Date() },
    });
    expect((await find(id)).items[0].guest).toEqual({ fullName: null, email: null });
    const { guest } = (await api.call('support', 'GET', `/bookings/${id}`)).json();
    expect(guest).toEqual({ fullName: null, email: null, language: 'en', smsWanted: false });
  });

  test('in test mode only those made in it', async () => {
    const { id } = await book(api, { livemode: false });
    expect((await find(id)).total).toBe(0);
    expect((await find(id, false)).total).toBe(1);
  });

  test.each(['', '?q=', '?q=x&page=0', '?name=Ada'])('a query %s is refused', async (query) => {
    const refused = await api.call('support', 'GET', `/bookings${query}`);
    expect(refused.json()).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
  });
});

describe('one booking', () => {
  test('with everything that is known of it', async () => {
    const { id } = await book(api);
    const { payments, notifications, bookings } = api.platform;
    const paymentId = `pay_${id}_1`;
    await payments.payment.create({
      data: {
        ...{ id: paymentId, bookingId: id, sequence: 1, status: 'CAPTURED', currency: 'EUR' },
        ...{ amountMinor: 20_000n, capturedMinor: 20_000n, attempt: 1, livemode: true },
        attempts: {
          create: { n: 1, paymentMethodId: 'pm_card_visa', state: 'CAPTURED', providerIntentId: 'pi_1' },
        },
      },
    });
    const entries = [
      { account: 'PROVIDER', currency: 'EUR', amountMinor: 20_000n },
      { account: 'GUEST_FUNDS', currency: 'EUR', amountMinor: -20_000n },
    ];
    await payments.ledgerTransaction.create({
      data: {
        eventKey: `capture:${paymentId}`,
        kind: 'CAPTURE',
        bookingId: id,
        paymentId,
        entries: { create: entries },
      },
    });
    await notifications.notification.create({
      data: { bookingId: id, template: 'booking-confirmed', channel: 'EMAIL' },
    });
    await bookings.compensation.create({
      data: {
        bookingId: id,
        step: 'reserve',
        state: 'stuck',
        attempts: 2,
        lastError: 'P2024',
        workflowId: `book-${id}`,
      },
    });
    await post(`${id}/no-show`, { note: 'Nobody came' });
    await post(`${id}/cancel`, { note: 'Asked by telephone' });
    const answer = await api.call('second', 'GET', `/bookings/${id}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      id,
      accountId: people.guest.id,
      guest: { fullName: 'Ada Example', email: 'ada@example.com', language: 'en', smsWanted: false },
      specialRequests: 'A quiet room',
      timeline: [{ kind: 'STATUS', entry: { to: 'PENDING' } }],
      operations: [
        {
          kind: 'cancel',
          by: { kind: 'SUPPORT', accountId: people.support.id, fullName: 'Colleague support' },
          request: { waiveFee: false },
          note: 'Asked by telephone',
        },
      ],
      progress: { source: 'history', steps: [{ step: 'reserve' }, {}, {}, {}, {}] },
      payments: [
        {
          id: paymentId,
          captured: { amountMinor: 20_000, currency: 'EUR' },
          attempts: [{ n: 1, state: 'CAPTURED', providerIntentId: 'pi_1' }],
        },
      ],
      ledger: [{ kind: 'CAPTURE', entries: [{ amountMinor: 20_000 }, { amountMinor: -20_000 }] }],
      compensations: [{ id: `${id}.reserve.book-${id}`, state: 'retrying', attempts: 2, lastError: 'P2024' }],
      notifications: [
        { template: 'booking-confirmed', channel: 'EMAIL', audience: 'GUEST', status: 'QUEUED' },
      ],
      refunds: [],
      disputes: [],
    });
    expect(api.log()).not.toContain('telephone');
  });

  test('none, or one of the other mode: 404, on every address', async () => {
    const { id } = await book(api, { livemode: false });
    const bodies: Record<string, object> = {
      cancel: {},
      change: { checkIn: firstNight, checkOut: addDays(firstNight, 1) },
      move: { roomTypeId: 'rt_hill_suite', note: 'x' },
      'no-show': {},
      'resend-confirmation': {},
      refunds: { amountMinor: 1, reason: 'OTHER', note: 'x' },
    };
    for (const bookingId of [id, 'bk_none', 'anything']) {
      expect((await api.call('support', 'GET', `/bookings/${bookingId}`)).statusCode).toBe(404);
      for (const [operation, body] of Object.entries(bodies)) {
        expect((await post(`${bookingId}/${operation}`, body)).statusCode, operation).toBe(404);
      }
    }
  });
});

describe('cancelling for a guest', () => {
  test('waives the fee with a reason, and the same key hears the same', async () => {
    const { id } = await book(api);
    const body = { waiveFee: true, reason: 'ILLNESS', note: 'A certificate was sent' };
    const accepted = await post(`${id}/cancel`, body, 'ill');
    expect([accepted.statusCode, accepted.json()]).toMatchObject([
      202,
      { state: 'IN_PROGRESS', booking: { id } },
    ]);
    expect(await operationOf(id)).toMatchObject({
      kind: 'cancel',
      actorKind: 'SUPPORT',
      accountId: people.support.id,
      request: { waiveFee: true, reason: 'ILLNESS' },
      note: 'A certificate was sent',
    });
    const outcome = { code: 'DONE', refundId: 're_1', refundMinor: 20_000, feeMinor: 0 } as const;
    await endAsked(api, { person: 'support', path: `/bookings/${id}/cancel`, key: 'ill' }, outcome);
    const done = await post(`${id}/cancel`, body, 'ill');
    expect(done.statusCode).toBe(200);
    expect(done.json()).toMatchObject({
      state: 'DONE',
      refund: { id: 're_1', amount: { amountMinor: 20_000, currency: 'EUR' } },
      fee: { amountMinor: 0, currency: 'EUR' },
    });
    expect((await post(`${id}/cancel`, { ...body, note: 'Another' }, 'ill')).json()).toMatchObject({
      error: 'IDEMPOTENCY_KEY_REUSED',
      status: 422,
    });
  });

  test.each([
    [{ waiveFee: true }, 'reason'],
    [{ waiveFee: true, reason: 'HOTEL_FULL' }, 'reason'],
    [{ note: '' }, 'note'],
    [{ fee: 3 }, 'fee'],
  ])('%o is refused, naming %s', async (body, field) => {
    const { id } = await book(api);
    expect((await post(`${id}/cancel`, body)).json()).toMatchObject({ status: 400, details: [{ field }] });
  });

  test('not what has ended', async () => {
    const { id } = await book(api);
    await api.platform.bookings.booking.update({ where: { id }, data: { status: 'COMPLETED' } });
    expect((await post(`${id}/cancel`)).json()).toMatchObject({
      error: 'BOOKING_STATE_CONFLICT',
      status: 409,
    });
  });
});

describe('changing for a guest', () => {
  const later = { checkIn: addDays(firstNight, 1), checkOut: addDays(firstNight, 4) };

  test('writes the stay as it was and the new one with its price', async () => {
    const { id } = await book(api);
    expect((await post(`${id}/change`, { ...later, note: 'By telephone' })).statusCode).toBe(202);
    expect(await operationOf(id)).toMatchObject({
      kind: 'change',
      note: 'By telephone',
      request: {
        from: { checkIn: firstNight, totalMinor: 20_000 },
        ...later,
        rooms: 1,
        guests: 2,
        totalMinor: 30_000,
        paymentMethodId: null,
      },
    });
  });

  test('what is not to be had, costs more, or is not confirmed is refused', async () => {
    const { id } = await book(api);
    const errorOf = async (bookingId: string, body: object) =>
      (await post(`${bookingId}/change`, body)).json().error;
    expect(await errorOf(id, { ...later, rooms: 4, guests: 4 })).toBe('ROOM_NOT_AVAILABLE');
    const expectedPrice = { amountMinor: 29_999, currency: 'EUR' };
    expect(await errorOf(id, { ...later, expectedPrice })).toBe('PRICE_CHANGED');
    expect(await errorOf(id, { ...later, guests: 3 })).toBe('VALIDATION_ERROR');
    expect(await errorOf((await book(api, { confirmed: false })).id, later)).toBe('BOOKING_STATE_CONFLICT');
  });
});

describe('moving a guest', () => {
  const body = { roomTypeId: 'rt_hill_suite', compensationMinor: 3_000, note: 'Overbooked' };

  test('to another hotel for the same nights, on the terms that were agreed', async () => {
    const { id } = await book(api);
    expect((await post(`${id}/move`, body)).statusCode).toBe(202);
    expect(await operationOf(id)).toMatchObject({
      kind: 'move',
      note: 'Overbooked',
      request: {
        hotelId: 'htl_hill',
        roomTypeId: 'rt_hill_suite',
        compensationMinor: 3_000,
        terms: {
          hotel: { name: 'Hill', timeZone: 'Europe/Lisbon' },
          roomType: { name: 'Suite' },
          nights: [{ amountMinor: 10_000 }, { amountMinor: 10_000 }],
        },
      },
    });
  });

  test.each([
    [{ ...body, roomTypeId: 'rt_sea_full' }, 409, 'ROOM_NOT_AVAILABLE'],
    [{ ...body, roomTypeId: 'rt_none' }, 404, 'NOT_FOUND'],
    [{ ...body, roomTypeId: 'rt_sea_double' }, 400, 'VALIDATION_ERROR'],
    [{ ...body, roomTypeId: 'rt_sea_single' }, 400, 'VALIDATION_ERROR'],
    [{ ...body, compensationMinor: 10_001 }, 400, 'VALIDATION_ERROR'],
    [{ ...body, compensationMinor: 20_001 }, 409, 'REFUND_EXCEEDS_PAID'],
    [{ roomTypeId: 'rt_hill_suite' }, 400, 'VALIDATION_ERROR'],
  ])('%o: %i %s', async (asked, status, error) => {
    const { id } = await book(api);
    expect((await post(`${id}/move`, asked)).json()).toMatchObject({ status, error });
  });

  test('not of a booking that is not confirmed, or disputed', async () => {
    const pending = await book(api, { confirmed: false });
    // Nothing was taken of it, so nothing can be given back either.
    const without = { ...body, compensationMinor: 0 };
    expect((await post(`${pending.id}/move`, without)).json().error).toBe('BOOKING_STATE_CONFLICT');
    const { id } = await book(api);
    await api.platform.bookings.booking.update({ where: { id }, data: { disputed: true } });
    expect((await post(`${id}/move`, body)).json().error).toBe('BOOKING_DISPUTED');
  });
});

describe('a guest who did not come', () => {
  test('not before check-in, and from then on', async () => {
    const { id } = await book(api);
    expect((await post(`${id}/no-show`)).json()).toMatchObject({
      error: 'BOOKING_STATE_CONFLICT',
      status: 409,
    });
    await api.platform.bookings.booking.update({ where: { id }, data: { checkIn: '2020-06-10' } });
    expect((await post(`${id}/no-show`)).statusCode).toBe(202);
    expect(await operationOf(id)).toMatchObject({ kind: 'no_show', actorKind: 'SUPPORT', request: {} });
  });
});

describe('the confirmation once more', () => {
  test('is one message for each key, kept with who asked for it', async () => {
    const { id } = await book(api);
    const first = await post(`${id}/resend-confirmation`, {}, 'again');
    expect([first.statusCode, first.json()]).toMatchObject([
      202,
      { bookingId: id, template: 'booking-confirmed' },
    ]);
    expect((await post(`${id}/resend-confirmation`, {}, 'again')).body).toBe(first.body);
    await post(`${id}/resend-confirmation`, {}, 'once-more');
    const told = await api.platform.notifications.notification.findMany({ where: { bookingId: id } });
    expect(told.map(({ requestedBy, status }) => [requestedBy, status])).toEqual([
      [people.support.id, 'QUEUED'],
      [people.support.id, 'QUEUED'],
    ]);
    expect(await operationOf(id)).toMatchObject({
      kind: 'resend_confirmation',
      actorKind: 'SUPPORT',
      outcome: { code: 'DONE' },
    });
  });

  test('only where there is one', async () => {
    const { id } = await book(api, { confirmed: false });
    expect((await post(`${id}/resend-confirmation`)).json().error).toBe('BOOKING_STATE_CONFLICT');
  });
});
