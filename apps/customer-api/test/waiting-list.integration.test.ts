import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi, today } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const url = '/api/v1/waiting-list';
const stay = {
  roomTypeId: 'rt_sea_full',
  checkIn: firstNight,
  checkOut: addDays(firstNight, 2),
  guests: 2,
};
const guest = { fullName: 'Ada Example', email: 'ada@example.com' };

async function join(accountId: string, key: string, body: object = {}) {
  const headers = await as(accountId, key);
  return api.edge.inject({ method: 'POST', url, headers, payload: { ...stay, guest, ...body } });
}

async function leave(accountId: string, id: string) {
  return api.edge.inject({ method: 'DELETE', url: `${url}/${id}`, headers: await as(accountId) });
}

test('one key joins once; another body is refused; without a key nothing happens', async () => {
  const joined = await Promise.all([1, 2, 3].map(() => join('usr_ada', 'once')));
  expect(joined.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
  const [first] = joined;
  expect(first?.json()).toMatchObject({
    ...{ checkIn: stay.checkIn, checkOut: stay.checkOut, rooms: 1, guests: 2, state: 'WAITING' },
    ...{ hotel: { id: 'htl_sea', name: 'Sea' }, roomType: { id: 'rt_sea_full', name: 'Balcony' } },
  });
  const list = await api.edge.inject({ url, headers: await as('usr_ada') });
  expect(list.json()).toMatchObject({ items: [first?.json()], total: 1 });
  expect((await join('usr_ada', 'once', { guests: 1 })).statusCode).toBe(422);
  const headers = await as('usr_ada');
  const keyless = await api.edge.inject({ method: 'POST', url, headers, payload: { ...stay, guest } });
  expect(keyless.json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REQUIRED' });
});

test.each([
  ['a room type that is not there', { roomTypeId: 'rt_unknown' }, 404],
  ['a day that has passed', { checkIn: addDays(today, -2), checkOut: today }, 400],
  ['more guests than fit', { guests: 3 }, 400],
  ['nobody to write to', { guest: undefined }, 400],
])('%s: refused', async (what, body, status) => {
  const answer = await join('usr_refused', what.replaceAll(' ', '-'), body);
  expect(answer.statusCode).toBe(status);
  const list = await api.edge.inject({ url, headers: await as('usr_refused') });
  expect(list.json().total).toBe(0);
});

test('an account waits for ten stays, whoever asks at once; who leaves one may join again', async () => {
  const joined = await Promise.all(Array.from({ length: 14 }, (_, n) => join('usr_eager', `eager-${n}`)));
  const entries = joined.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json());
  const refused = joined.filter(({ statusCode }) => statusCode === 409).map((answer) => answer.json());
  expect([entries.length, refused.length]).toEqual([10, 4]);
  expect(refused[0]).toMatchObject({ error: 'WAITING_LIST_FULL', message: expect.stringContaining('ten') });
  const kept = joined.findIndex(({ statusCode }) => statusCode === 201);
  expect((await join('usr_eager', `eager-${kept}`)).statusCode).toBe(201);
  expect((await join('usr_patient', 'eager-0')).statusCode).toBe(201);
  await leave('usr_eager', entries[0].id);
  expect((await join('usr_eager', 'again')).statusCode).toBe(201);
  expect((await join('usr_eager', 'once-more')).statusCode).toBe(409);
});

test('who leaves waits no longer, may say so twice, and only for themselves', async () => {
  const { id } = (await join('usr_leaves', 'leave')).json();
  expect((await leave('usr_other', id)).statusCode).toBe(404);
  expect((await leave('usr_leaves', id)).json()).toMatchObject({ id, state: 'WITHDRAWN' });
  expect((await leave('usr_leaves', id)).statusCode).toBe(200);
});

test('what is offered tells its booking, and is left by cancelling that', async () => {
  const { id } = (await join('usr_offered', 'offer')).json();
  await api.platform.bookings.waitingEntry.update({
    where: { id },
    data: { state: 'OFFERED', bookingId: 'bk_offered' },
  });
  const answer = await leave('usr_offered', id);
  expect([answer.statusCode, answer.json().error]).toEqual([409, 'BOOKING_STATE_CONFLICT']);
  const list = await api.edge.inject({ url, headers: await as('usr_offered') });
  expect(list.json().items).toMatchObject([{ id, state: 'OFFERED', bookingId: 'bk_offered' }]);
});

test('no name or address is in the log', async () => {
  expect(api.log()).not.toContain('Ada');
  expect(api.log()).not.toContain('ada@');
});
