import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverTo } from './deliver-to.ts';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const get = (path: string, livemode = true) =>
  api.call('support', 'GET', `/webhook-deliveries${path}`, { livemode });
const replay = (id: string, key: string) =>
  api.call('support', 'POST', `/webhook-deliveries/${id}/replay`, { body: {}, key });

test('deliveries of all partners are listed with how they stand, and never a secret', async () => {
  const first = await deliverTo(api.platform.notifications, 'first');
  const second = await deliverTo(api.platform.notifications, 'second');
  const other = await deliverTo(api.platform.notifications, 'other', { livemode: false });
  const answer = await get('');
  expect(answer.json()).toMatchObject({ total: 2 });
  expect(
    answer
      .json()
      .items.map(({ id }: { id: string }) => id)
      .sort(),
  ).toEqual([first, second]);
  expect(answer.body).not.toContain('sealed');
  expect((await get('?partnerId=ptn_second')).json().items).toEqual([
    {
      id: second,
      partnerId: 'ptn_second',
      endpoint: { id: 'whe_second', url: 'https://partner.example/second', state: 'ACTIVE' },
      event: { id: 'evt_second', type: 'booking.confirmed', bookingId: 'bk_second' },
      ...{ state: 'FAILED', attemptCount: 2, lastStatus: 502, lastError: 'HTTP_STATUS' },
      createdAt: expect.any(String),
    },
  ]);
  expect((await get('?bookingId=bk_first')).json().items).toMatchObject([{ id: first }]);
  expect((await get('?bookingId=bk_none')).json().total).toBe(0);
  expect((await get('?state=PENDING')).json().total).toBe(0);
  expect((await get('', false)).json().items).toMatchObject([{ id: other }]);
  expect((await get(`/${other}`)).statusCode).toBe(404);
  expect((await get(`/${first}`)).json().attempts).toMatchObject([
    { number: 1, status: 501, milliseconds: 12 },
    { number: 2, status: 502 },
  ]);
});

test('one is sent once more for each key, and who asked is on record', async () => {
  const id = await deliverTo(api.platform.notifications, 'again');
  const answer = await replay(id, 'again-1');
  expect(answer.statusCode).toBe(202);
  expect(answer.json()).toMatchObject({ id, state: 'PENDING', nextAttemptAt: expect.any(String) });
  const where = { id };
  await api.platform.notifications.webhookDelivery.update({ where, data: { state: 'FAILED', dueAt: null } });
  expect((await replay(id, 'again-1')).json()).toMatchObject({ state: 'FAILED' });
  expect((await replay(id, 'again-2')).json()).toMatchObject({ state: 'PENDING' });
  const audit = await api.call('support', 'GET', `/audit?object=${id}&order=newest`);
  expect(audit.json().items).toMatchObject([
    { action: 'webhook-delivery.replay', phase: 'DONE', actorId: 'usr_support', after: { state: 'PENDING' } },
    { phase: 'ASKED' },
    { phase: 'DONE', before: { state: 'FAILED' } },
    { phase: 'ASKED' },
    { phase: 'DONE', before: { state: 'FAILED', attempts: 2 } },
    { phase: 'ASKED' },
  ]);
});

test('one whose endpoint was deleted is not sent again', async () => {
  const id = await deliverTo(api.platform.notifications, 'gone', { endpointState: 'DELETED' });
  const answer = await replay(id, 'gone-1');
  expect([answer.statusCode, answer.json().error]).toEqual([409, 'WEBHOOK_ENDPOINT_STATE']);
});
