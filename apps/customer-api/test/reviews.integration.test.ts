import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const words = { rating: 5, title: 'By the sea', content: 'Quiet rooms.' };
const get = (url: string) => api.edge.inject(`/api/v1${url}`);
let keys = 0;

async function stayed(user = 'usr_ada', status = 'COMPLETED'): Promise<string> {
  const booked = await api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as(user, `stay-${++keys}`),
    payload: {
      roomTypeId: 'rt_sea_double',
      checkIn: firstNight,
      checkOut: addDays(firstNight, 1),
      guests: 1,
      guest: { fullName: 'Ada Example', email: 'ada@example.com' },
    },
  });
  const { id } = booked.json();
  await api.platform.bookings.booking.update({ where: { id }, data: { status, settledAt: new Date() } });
  return id;
}

async function review(
  bookingId: string,
  { key = `review-${++keys}`, user = 'usr_ada', body = words as object } = {},
) {
  const headers = await as(user, key);
  return api.edge.inject({
    method: 'POST',
    url: `/api/v1/bookings/${bookingId}/review`,
    headers,
    payload: body,
  });
}

test('a completed stay is reviewed once; the same key hears the same', async () => {
  const id = await stayed();
  const first = await review(id, { key: 'mine' });
  expect(first.statusCode).toBe(201);
  expect(first.json()).toEqual({
    bookingId: id,
    hotelId: 'htl_sea',
    ...words,
    stayedMonth: firstNight.slice(0, 7),
  });
  const again = await review(id, { key: 'mine' });
  expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
  const other = await review(id, { key: 'mine', body: { ...words, rating: 1 } });
  expect(other.json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REUSED', status: 422 });
  for (const body of [words, { ...words, rating: 1 }]) {
    const second = await review(id, { key: 'second', body: words });
    expect(second.json()).toMatchObject({ error: 'BOOKING_STATE_CONFLICT', status: 409, bookingId: id });
    expect((await review(id, { body })).statusCode).toBe(409);
  }
  const { items, rating, total } = (await get('/hotels/htl_sea/reviews')).json();
  expect(items).toMatchObject([
    { ...words, roomTypeId: 'rt_sea_double', stayedMonth: firstNight.slice(0, 7) },
  ]);
  expect(Object.keys(items[0])).not.toContain('accountId');
  expect([rating, total]).toEqual([{ average: 5, count: 1 }, 1]);
});

test('a retry after a crash between publishing and remembering hears that it was published', async () => {
  const id = await stayed();
  await review(id, { key: 'crashed' });
  const { bookings } = api.platform;
  await bookings.operation.updateMany({ where: { bookingId: id }, data: { outcome: {}, finishedAt: null } });
  await bookings.$executeRaw`UPDATE operations SET outcome = NULL WHERE booking_id = ${id}`;
  expect((await review(id, { key: 'crashed' })).statusCode).toBe(201);
  expect((await review(id, { key: 'late' })).statusCode).toBe(409);
});

test('ten at once with different keys publish one', async () => {
  const id = await stayed();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => review(id, { body: { ...words, content: `Number ${n}` } })),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array(9).fill(409)]);
});

test('only its owner, only a completed stay, only with a key', async () => {
  const id = await stayed();
  expect((await review(id, { user: 'usr_eve' })).statusCode).toBe(404);
  expect((await review('bk_none')).statusCode).toBe(404);
  const url = `/api/v1/bookings/${id}/review`;
  const nobody = await api.edge.inject({
    method: 'POST',
    url,
    headers: { 'idempotency-key': 'k' },
    payload: words,
  });
  expect(nobody.statusCode).toBe(401);
  const keyless = await api.edge.inject({
    method: 'POST',
    url,
    headers: await as('usr_ada'),
    payload: words,
  });
  expect(keyless.json().error).toBe('IDEMPOTENCY_KEY_REQUIRED');
  for (const status of ['PENDING', 'CONFIRMED', 'CANCELLED', 'NO_SHOW']) {
    const early = await review(await stayed('usr_ada', status));
    expect(early.json()).toMatchObject({ error: 'BOOKING_STATE_CONFLICT', status: 409 });
  }
});

test.each([
  ['no rating', { ...words, rating: undefined }, 'rating'],
  ['six', { ...words, rating: 6 }, 'rating'],
  ['half a point', { ...words, rating: 4.5 }, 'rating'],
  ['an empty title', { ...words, title: ' ' }, 'title'],
  ['a book', { ...words, content: 'x'.repeat(4_001) }, 'content'],
  ['a member it does not know', { ...words, hotelId: 'htl_hill' }, 'hotelId'],
])('%s: 400 with the field', async (_, body, field) => {
  const problem = (await review('bk_any', { body })).json();
  expect(problem).toMatchObject({ error: 'VALIDATION_ERROR', status: 400 });
  expect(problem.details[0].field).toBe(field);
});

test('texts come back as they were written, as JSON that no browser takes for a page', async () => {
  const content = '<script>alert(1)</script> & "quotes"';
  const title = '<img src=x onerror=alert(1)>';
  const posted = await review(await stayed(), { body: { rating: 1, title, content } });
  expect(posted.json()).toMatchObject({ title, content });
  const listed = await get('/hotels/htl_sea/reviews?pageSize=1');
  expect(listed.json().items[0]).toMatchObject({ title, content });
  expect(listed.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(listed.headers['x-content-type-options']).toBe('nosniff');
  expect(api.log()).not.toContain('alert(1)');
});

test('pages of reviews neither repeat nor miss one', async () => {
  await Promise.all(Array.from({ length: 5 }, async () => review(await stayed())));
  const { total } = (await get('/hotels/htl_sea/reviews')).json();
  const pages = await Promise.all(
    Array.from({ length: total }, (_, page) => get(`/hotels/htl_sea/reviews?pageSize=1&page=${page + 1}`)),
  );
  const seen = pages.map((page) => JSON.stringify(page.json().items));
  const whole = (await get('/hotels/htl_sea/reviews?pageSize=100')).json().items;
  expect(seen).toEqual(whole.map((item: object) => JSON.stringify([item])));
});
