import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { book } from './book.ts';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const failed = { channel: 'EMAIL', status: 'FAILED', dueAt: null, lastError: 'BOUNCED' };
const create = async (data: { bookingId: string } | { accountId: string; audience: string }) =>
  api.platform.notifications.notification.create({ data: { ...failed, template: 'any', ...data } });
// A process that has only just loaded may say that it is too busy.
const list = (livemode = true): Promise<{ id: string }[]> =>
  vi.waitFor(
    async () => {
      const answer = await api.call('support', 'GET', '/notifications?state=failed', { livemode });
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json().items;
    },
    { timeout: 30_000, interval: 200 },
  );
let keys = 0;
const replay = (id: string, person: 'support' | 'second' = 'support') =>
  api.call(person, 'POST', `/notifications/${id}/replay`, { body: {}, key: `key-${++keys}` });

test('messages that failed are listed, about bookings of the mode and about accounts', async () => {
  const booking = await book(api);
  const ofBooking = await create({ bookingId: booking.id });
  const ofAccount = await create({ accountId: 'usr_guest', audience: 'ACCOUNT' });
  const both = await list();
  expect(both.find(({ id }) => id === ofBooking.id)).toMatchObject({
    bookingId: booking.id,
    audience: 'GUEST',
  });
  const told = both.find(({ id }) => id === ofAccount.id);
  expect(told).toMatchObject({ accountId: 'usr_guest', audience: 'ACCOUNT', lastError: 'BOUNCED' });
  expect(told).not.toHaveProperty('bookingId');
  expect((await list(false)).map(({ id }) => id)).toEqual([ofAccount.id]);
});

test('a message about an account is sent again, once for whoever asks first', async () => {
  const { id } = await create({ accountId: 'usr_other', audience: 'ACCOUNT' });
  const answer = await replay(id);
  expect(answer.statusCode).toBe(202);
  expect(answer.json()).toMatchObject({ id, accountId: 'usr_other', status: 'QUEUED', replays: 1 });
  expect((await replay(id)).json()).toMatchObject({ status: 'QUEUED', replays: 1 });
  expect((await replay(id, 'second')).json()).toMatchObject({ status: 409, error: 'NOT_STUCK' });
});
