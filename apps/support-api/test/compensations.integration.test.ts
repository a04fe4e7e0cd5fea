import { parkCompensation } from '@holdfast/prisma-booking/park-compensation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { book } from './book.ts';
import { people, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

let keys = 0;
const ask = (id: string, decision: string, body: object = {}, key = `key-${++keys}`) =>
  api.call('support', 'POST', `/compensations/${id}/${decision}`, { body, key });
const list = async (query = '', livemode = true) =>
  (await api.call('support', 'GET', `/compensations${query}`, { livemode })).json();

async function stuck({ attempts = 5, livemode = true } = {}): Promise<string> {
  const { id: bookingId } = await book(api, { livemode });
  await parkCompensation(api.platform.bookings, {
    ...{ bookingId, step: 'capture', attempts, lastError: 'PROVIDER_TIMEOUT' },
    nextTryAt: new Date(Date.now() + 60_000).toISOString(),
    workflowId: `book-${bookingId}`,
  });
  return `${bookingId}.capture.book-${bookingId}`;
}

const rowOf = (id: string) =>
  api.platform.bookings.compensation.findFirstOrThrow({ where: { bookingId: id.split('.')[0] ?? '' } });

describe('undos that do not get through', () => {
  test('are listed with their age, tries and last error, the oldest first', async () => {
    const first = await stuck();
    const second = await stuck({ attempts: 1 });
    const other = await stuck({ livemode: false });
    const { items, total } = await list();
    expect(total).toBe(2);
    expect(items).toMatchObject([
      {
        id: first,
        state: 'stuck',
        attempts: 5,
        lastError: 'PROVIDER_TIMEOUT',
        ageSeconds: expect.any(Number),
      },
      { id: second, state: 'retrying', attempts: 1 },
    ]);
    expect((await list('?state=stuck')).items).toMatchObject([{ id: first }]);
    expect((await list('?state=retrying')).items).toMatchObject([{ id: second }]);
    expect((await list('?state=done')).items).toEqual([]);
    expect((await list('', false)).items).toMatchObject([{ id: other }]);
    expect((await list('?state=lost')).error).toBe('VALIDATION_ERROR');
  });

  test('two refunds of one booking that are stuck are decided each on its own', async () => {
    const [bookingId] = (await stuck()).split('.') as [string];
    const undo = { bookingId, step: 'refund', lastError: 'PROVIDER_TIMEOUT' } as const;
    const nextTryAt = new Date(Date.now() + 60_000).toISOString();
    for (const workflowId of ['refund-re_1', 'refund-re_2']) {
      await parkCompensation(api.platform.bookings, { ...undo, attempts: 5, nextTryAt, workflowId });
    }
    const { items } = await list('?pageSize=100');
    expect(items.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([`${bookingId}.refund.refund-re_1`, `${bookingId}.refund.refund-re_2`]),
    );
    await ask(`${bookingId}.refund.refund-re_2`, 'write-off', { reason: 'Paid in cash' });
    const rows = await api.platform.bookings.compensation.findMany({
      where: { bookingId, step: 'refund' },
      orderBy: { workflowId: 'asc' },
    });
    expect(rows.map(({ note }) => note)).toEqual([null, 'Paid in cash']);
  });

  test('a decision is written before the workflow is told, and may be sent again while that is away', async () => {
    const id = await stuck();
    const body = { reason: 'Given back by bank transfer' };
    const away = await ask(id, 'write-off', body, 'off');
    expect(away.json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE', status: 503 });
    expect(away.headers['retry-after']).toBe('2');
    expect(await rowOf(id)).toMatchObject({
      state: 'stuck',
      decidedBy: people.support.id,
      note: 'Given back by bank transfer',
    });
    const operations = { where: { bookingId: id.split('.')[0] ?? '' } };
    expect(await api.platform.bookings.operation.findMany(operations)).toMatchObject([
      {
        kind: 'decide_compensation',
        actorKind: 'SUPPORT',
        accountId: people.support.id,
        request: { step: 'capture', workflowId: id.split('.')[2], decision: 'write_off' },
        note: 'Given back by bank transfer',
        outcome: null,
      },
    ]);
    // The workflow had heard of it all the same.
    await api.platform.bookings.compensation.updateMany({ ...operations, data: { state: 'written_off' } });
    const again = await ask(id, 'write-off', body, 'off');
    expect([again.statusCode, again.json()]).toEqual([202, { id, decision: 'write_off' }]);
    expect((await ask(id, 'write-off', { reason: 'Another' }, 'off')).json().error).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(api.log()).not.toContain('bank transfer');
  });

  test.each(['retry', 'substitute', 'write-off'])(
    '%s of what got through meanwhile, or is not there',
    async (decision) => {
      const id = await stuck();
      const body = decision === 'retry' ? {} : { reason: 'x' };
      await api.platform.bookings.compensation.updateMany({
        where: { bookingId: id.split('.')[0] ?? '' },
        data: { state: 'done' },
      });
      expect((await ask(id, decision, body)).json()).toMatchObject({ error: 'NOT_STUCK', status: 409 });
      expect((await ask(id.slice(0, -1), decision, body)).statusCode).toBe(404);
      expect((await ask('bk_none.capture', decision, body)).statusCode).toBe(404);
      expect((await ask('anything', decision, body)).statusCode).toBe(404);
      const asking = { body, key: `key-${++keys}`, livemode: false };
      expect((await api.call('support', 'POST', `/compensations/${id}/${decision}`, asking)).statusCode).toBe(
        404,
      );
    },
  );

  test.each(['substitute', 'write-off'])('%s needs a reason', async (decision) => {
    const id = await stuck();
    expect((await ask(id, decision)).json()).toMatchObject({ status: 400, details: [{ field: 'reason' }] });
    expect((await ask(id, decision, { reason: ' ' })).json()).toMatchObject({ status: 400 });
  });
});
