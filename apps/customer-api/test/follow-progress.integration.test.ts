import type { AddressInfo } from 'node:net';
import { addDays } from '@holdfast/domain/calendar-date';
import { confirmBooking } from '@holdfast/prisma-booking/confirm-booking';
import { settleBooking } from '@holdfast/prisma-booking/settle-booking';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
let address: string;
let closed: Promise<void> | undefined;
beforeAll(async () => {
  api = await startTestApi({ limits: { requestsPerMinute: 100 } });
  await api.edge.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(api.edge.server.address() as AddressInfo).port}`;
});
afterAll(() => closed ?? api.close());

let keys = 0;

async function booked(user: string): Promise<string> {
  const answer = await api.edge.inject({
    method: 'POST',
    url: '/api/v1/bookings',
    headers: await as(user, `new-${++keys}`),
    payload: {
      ...{ roomTypeId: 'rt_sea_double', checkIn: firstNight, checkOut: addDays(firstNight, 1), guests: 1 },
      guest: { fullName: 'Ada Example', email: 'ada@example.com' },
    },
  });
  return answer.json().id;
}

/** Follows a booking as a page does, by fetch; `text` is what has come so far. */
async function follow(user: string, bookingId: string, query = '') {
  const leaving = new AbortController();
  const answer = await fetch(`${address}/api/v1/bookings/${bookingId}/progress/events${query}`, {
    headers: await as(user),
    signal: leaving.signal,
  });
  let text = '';
  const over = (async () => {
    for await (const chunk of answer.body ?? []) text += Buffer.from(chunk).toString();
  })().catch(() => undefined);
  return { answer, over, text: () => text, leave: () => leaving.abort() };
}

const statusesIn = (text: string) =>
  [...text.matchAll(/^event: progress\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '').status);

test('tells how it stands, then each change, then the end', async () => {
  const bookingId = await booked('usr_ada');
  const { answer, text, over } = await follow('usr_ada', bookingId);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  await vi.waitFor(() => expect(statusesIn(text())).toEqual(['PENDING']), 30_000);
  await confirmBooking(api.platform.bookings, { bookingId, steps: [] });
  await settleBooking(api.platform.bookings, { bookingId, steps: [] });
  await over;
  expect([...new Set(statusesIn(text()))]).toEqual(['PENDING', 'CONFIRMED']);
  expect(text()).toMatch(/^retry: 1000\n\n/);
  expect(text()).toMatch(/event: end\ndata: {"outcome":"ended"}\n\n$/);
});

test('counts once, whatever it tells', async () => {
  const bookingId = await booked('usr_count');
  const left = async () => {
    const { headers } = await api.edge.inject({ url: '/api/v1/bookings', headers: await as('usr_count') });
    return Number(headers['ratelimit-remaining']);
  };
  const before = await left();
  const { text, leave } = await follow('usr_count', bookingId);
  await vi.waitFor(() => expect(statusesIn(text())).toEqual(['PENDING']), 30_000);
  expect(before - (await left())).toBeLessThanOrEqual(2);
  leave();
});

test("someone else's booking, or none: 404; nobody: 401", async () => {
  const bookingId = await booked('usr_eve');
  for (const id of [bookingId, 'bk_none']) expect((await follow('usr_ada', id)).answer.status).toBe(404);
  const { status } = await fetch(`${address}/api/v1/bookings/${bookingId}/progress/events`);
  expect(status).toBe(401);
});

test('ten at once for one guest, and one more when one has left', async () => {
  const bookingId = await booked('usr_many');
  const streams = await Promise.all(Array.from({ length: 10 }, () => follow('usr_many', bookingId)));
  expect(streams.map(({ answer }) => answer.status)).toEqual(Array(10).fill(200));
  const refused = await follow('usr_many', bookingId);
  expect([refused.answer.status, refused.answer.headers.get('retry-after')]).toEqual([429, '5']);
  streams[0]?.leave();
  await vi.waitFor(async () => {
    const again = await follow('usr_many', bookingId);
    expect(again.answer.status).toBe(200);
    again.leave();
  }, 30_000);
  for (const { leave } of streams) leave();
});

test('after its time it says to ask again', async () => {
  const { text, over } = await follow('usr_ada', await booked('usr_ada'), '?seconds=1');
  await over;
  expect(text()).toMatch(/event: end\ndata: {"outcome":"again"}\n\n$/);
});

test('an edge that ends lets go of who follows', async () => {
  const { text, over } = await follow('usr_ada', await booked('usr_ada'));
  await vi.waitFor(() => expect(statusesIn(text())).toEqual(['PENDING']), 30_000);
  closed = api.close();
  await over;
  expect(text()).toMatch(/event: end\ndata: {"outcome":"again"}\n\n$/);
  await closed;
}, 60_000);
