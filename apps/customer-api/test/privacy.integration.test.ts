import { randomBytes } from 'node:crypto';
import { completeErasure } from '@holdfast/prisma-identity/erasures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const guest = { fullName: 'Ada Canary', email: 'ada@canary.example', phone: '+44 20 7946 0000' };
const newId = () => `usr_${randomBytes(6).toString('hex')}`;

async function book(accountId: string) {
  const checkOut = new Date(Date.parse(firstNight) + 864e5).toISOString().slice(0, 10);
  const stay = { roomTypeId: 'rt_hill_family', checkIn: firstNight, checkOut, guests: 2 };
  const answer = await api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as(accountId, randomBytes(8).toString('hex')),
    payload: { ...stay, guest, specialRequests: 'A cot, please' },
  });
  expect(answer.statusCode).toBe(202);
  const [row] = await api.platform.bookings.booking.findMany({ where: { accountId } });
  return row?.id ?? '';
}
const ask = async (accountId: string) =>
  api.edge.inject({
    method: 'POST',
    url: '/api/v1/privacy/erasure',
    headers: await as(accountId, 'erase-me'),
    payload: {},
  });
const settle = (id: string) =>
  api.platform.bookings.booking.update({ where: { id }, data: { status: 'EXPIRED', settledAt: new Date() } });

test('an export holds everything of the caller, and nothing of anybody else', async () => {
  const [ada, bob] = [newId(), newId()];
  const [bookingId] = [await book(ada), await book(bob)];
  const { vault, payments, identity } = api.platform;
  const seal = (field: string, text: string) => vault.seal({ subjectId: ada, field }, text);
  await identity.user.create({
    data: {
      ...{ id: ada, roles: ['USER'], passwordHash: 'a hash', preferences: { quietRoom: true } },
      ...{ email: await seal('email', guest.email), fullName: await seal('fullName', guest.fullName) },
      sessions: { create: { id: `ses_${ada}`, audience: 'customer', expiresAt: new Date() } },
    },
  });
  await payments.payment.create({
    data: {
      ...{ id: `pay_${ada}`, bookingId, sequence: 1, status: 'CAPTURED', attempt: 1, livemode: false },
      ...{ amountMinor: 10_000n, capturedMinor: 10_000n, currency: 'EUR' },
    },
  });
  await payments.savedCard.create({
    data: { id: `card_${ada}`, accountId: ada, livemode: false, providerPaymentMethodId: `pm_${ada}` },
  });
  await api.notifications.$executeRaw`
    INSERT INTO notifications (id, booking_id, template, channel, audience, status)
    VALUES (${`ntf_${ada}`}, ${bookingId}, 'booking-expired', 'EMAIL', 'GUEST', 'QUEUED'),
           (${`ntf_${ada}_hotel`}, ${bookingId}, 'booking-expired', 'EMAIL', 'HOTEL', 'QUEUED')`;
  const answer = await api.edge.inject({ url: '/api/v1/privacy/export', headers: await as(ada) });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  const person = { fullName: guest.fullName, email: guest.email };
  expect(answer.json()).toMatchObject({
    profile: { id: ada, ...person, phone: null, preferences: { quietRoom: true } },
    bookings: [
      { booking: { id: bookingId }, guest: { ...guest, language: 'en' }, specialRequests: 'A cot, please' },
    ],
    payments: [{ id: `pay_${ada}`, captured: { amountMinor: 10_000, currency: 'EUR' } }],
    notifications: [{ id: `ntf_${ada}`, template: 'booking-expired', status: 'QUEUED' }],
    sessions: [{ id: `ses_${ada}`, audience: 'customer' }],
    savedCards: [{ id: `pm_${ada}` }],
    loyalty: { points: 0, entries: [] },
  });
  expect(answer.body).not.toMatch(new RegExp(`${bob}|a hash|sealed1`));
});

test.each(['SUPPORT', 'HOTEL_ADMIN', 'ADMIN'])('who is %s beside a guest is not forgotten', async (role) => {
  const id = newId();
  const { identity } = api.platform;
  const data = { id, email: `${id}@canary.example`, fullName: 'Grace Canary', roles: ['USER', role] };
  await identity.user.create({ data });
  const refused = await ask(id);
  expect(refused.json()).toMatchObject({ status: 403, error: 'FORBIDDEN' });
  expect(refused.json().message).toContain('a member of the staff');
  expect(await identity.erasure.count({ where: { subjectId: id } })).toBe(0);
  await identity.user.update({ where: { id }, data: { roles: ['USER'] } });
  expect((await ask(id)).statusCode).toBe(202);
});

test('nobody is forgotten while a booking is open, and hears which one it is', async () => {
  const ada = newId();
  const bookingId = await book(ada);
  const refused = await ask(ada);
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    error: 'BOOKING_STATE_CONFLICT',
    details: [{ field: bookingId, message: 'is not over' }],
  });
  await settle(bookingId);
  expect((await ask(ada)).statusCode).toBe(202);
});

test('one erasure however often it is asked for; its certificate is read without an account', async () => {
  const ada = newId();
  const answers = await Promise.all([ask(ada), ask(ada), ask(ada)]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202, 202]);
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
  const [first] = answers;
  const { id } = first?.json() ?? {};
  const url = `/api/v1/privacy/erasures/${id}`;
  expect((await api.edge.inject({ url })).json()).toMatchObject({ id, state: 'RUNNING' });
  const counts = { accounts: 1, cards: 0, guests: 2, bookings: 2, waitingEntries: 0, reviews: 0 };
  await completeErasure(api.platform.identity, {
    ...{ erasureId: id, subjectId: ada, certificate: { ...counts, kept: ['dates of stays'] } },
  });
  const done = await api.edge.inject({ url });
  expect(done.json()).toMatchObject({
    id,
    state: 'DONE',
    certificate: { ...counts, kept: ['dates of stays'] },
  });
  expect(done.body).not.toContain(ada);
  const unknown = `/api/v1/privacy/erasures/era_${'0'.repeat(32)}`;
  expect((await api.edge.inject({ url: unknown })).statusCode).toBe(404);
});

test('whoever asked to be forgotten books no more, though their token lives on', async () => {
  const ada = newId();
  expect((await ask(ada)).statusCode).toBe(202);
  const checkOut = new Date(Date.parse(firstNight) + 864e5).toISOString().slice(0, 10);
  const refused = await api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as(ada, 'too-late'),
    payload: { roomTypeId: 'rt_hill_family', checkIn: firstNight, checkOut, guests: 2, guest },
  });
  expect(refused.json()).toMatchObject({ status: 403, error: 'FORBIDDEN' });
  expect(await api.platform.bookings.booking.count({ where: { accountId: ada } })).toBe(0);
});

test('without a key nobody is forgotten', async () => {
  const headers = await as(newId());
  const answer = await api.edge.inject({
    method: 'POST',
    url: '/api/v1/privacy/erasure',
    headers,
    payload: {},
  });
  expect(answer.json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REQUIRED' });
});
