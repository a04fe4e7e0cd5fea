import { addDays } from '@holdfast/domain/calendar-date';
import { completeErasure, findErasure } from '@holdfast/prisma-identity/erasures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, firstNight, newKey, startTestApi, type TestApi, withKey } from './test-api.ts';

let api: TestApi;
let key: string;
let liveKey: string;
let stranger: string;
beforeAll(async () => {
  api = await startTestApi();
  key = (await newKey(api, 'ptn_tours')).key;
  liveKey = (await newKey(api, 'ptn_tours', { livemode: true })).key;
  stranger = (await newKey(api, 'ptn_stranger')).key;
});
afterAll(() => api?.close());

const ada = { fullName: 'Ada Canary', email: 'ada@canary.example', phone: '+44 20 7946 0000' };

async function book(reference: string): Promise<string> {
  const stay = { roomTypeId: 'rt_sand', checkIn: firstNight, checkOut: addDays(firstNight, 1), guests: 2 };
  const { status, body } = await ask(api, {
    method: 'POST',
    url: '/partner/v1/bookings',
    headers: withKey(key, crypto.randomUUID()),
    payload: { ...stay, reference: `order of ${reference}`, onBehalfOf: { reference, ...ada } },
  });
  expect(status).toBe(202);
  return body.id;
}
async function bookAndSettle(reference: string): Promise<void> {
  const data = { status: 'EXPIRED', settledAt: new Date() };
  await api.platform.bookings.booking.update({ where: { id: await book(reference) }, data });
}
const erase = (by: string, reference: string) =>
  ask(api, {
    method: 'POST',
    url: '/partner/v1/erasures',
    headers: withKey(by, crypto.randomUUID()),
    payload: { reference },
  });
const certificate = (by: string, id: string) =>
  ask(api, { url: `/partner/v1/erasures/${id}`, headers: withKey(by) });

test('nobody is forgotten while a booking of theirs is open, and it is told which one', async () => {
  const bookingId = await book('guest/1');
  expect(await erase(key, 'guest/1')).toMatchObject({
    status: 409,
    body: { error: 'BOOKING_STATE_CONFLICT', details: [{ field: bookingId, message: 'is not over' }] },
  });
  expect(await api.platform.identity.erasure.count()).toBe(0);
  const data = { status: 'EXPIRED', settledAt: new Date() };
  await api.platform.bookings.booking.update({ where: { id: bookingId }, data });
  expect((await erase(key, 'guest/1')).status).toBe(202);
});

test('one erasure however often it is asked for, with a certificate for the partner alone', async () => {
  await bookAndSettle('guest-2');
  const answers = await Promise.all([erase(key, 'guest-2'), erase(key, 'guest-2'), erase(key, 'guest-2')]);
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  const id: string = answers[0]?.body.id;
  expect(await certificate(key, id)).toMatchObject({ status: 200, body: { id, state: 'RUNNING' } });

  const subjectId = (await findErasure(api.platform.identity, id))?.subjectId ?? '';
  const [guest] = await api.platform.bookings.guest.findMany({ where: { subjectId } });
  expect(subjectId).toMatch(/^ptg_[0-9a-f]{32}$/);
  expect(await api.platform.guestVault.openGuest(guest ?? { subjectId, fullName: '' })).toMatchObject(ada);
  const counts = { accounts: 0, cards: 0, guests: 1, bookings: 1, waitingEntries: 0, reviews: 0 };
  const written = { ...counts, kept: ['dates of stays'] };
  await completeErasure(api.platform.identity, { erasureId: id, subjectId, certificate: written });
  expect(await certificate(key, id)).toMatchObject({ body: { id, state: 'DONE', certificate: written } });
  expect((await certificate(stranger, id)).status).toBe(404);
  expect((await certificate(key, `era_${'0'.repeat(32)}`)).status).toBe(404);
});

test("another partner's guest is nobody, and so is one of the other mode", async () => {
  await bookAndSettle('guest-3');
  const before = await api.platform.identity.erasure.count();
  for (const by of [stranger, liveKey]) {
    expect(await erase(by, 'guest-3')).toMatchObject({ status: 404, body: { error: 'NOT_FOUND' } });
  }
  expect((await erase(key, 'guest-never')).status).toBe(404);
  expect(await api.platform.identity.erasure.count()).toBe(before);
});

test('nothing is booked any more for whoever was asked to be forgotten', async () => {
  await bookAndSettle('guest-4');
  expect((await erase(key, 'guest-4')).status).toBe(202);
  const stay = { roomTypeId: 'rt_sand', checkIn: firstNight, checkOut: addDays(firstNight, 1), guests: 2 };
  const again = await ask(api, {
    method: 'POST',
    url: '/partner/v1/bookings',
    headers: withKey(key, crypto.randomUUID()),
    payload: { ...stay, reference: 'order', onBehalfOf: { reference: 'guest-4', ...ada } },
  });
  expect(again).toMatchObject({ status: 403, body: { error: 'FORBIDDEN' } });
});

test('a key for everything else may not, and nobody without an idempotency key', async () => {
  const { key: narrow } = await newKey(api, 'ptn_narrow', { scopes: ['bookings:read', 'bookings:write'] });
  expect((await erase(narrow, 'guest-1')).status).toBe(403);
  expect((await certificate(narrow, `era_${'0'.repeat(32)}`)).status).toBe(403);
  const keyless = { method: 'POST', url: '/partner/v1/erasures', headers: withKey(key) } as const;
  expect((await ask(api, { ...keyless, payload: { reference: 'guest-2' } })).body).toMatchObject({
    error: 'IDEMPOTENCY_KEY_REQUIRED',
  });
});
