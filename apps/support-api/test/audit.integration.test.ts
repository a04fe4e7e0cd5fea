import { listAudit } from '@holdfast/prisma-identity/audit-log';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from './book.ts';
import { people, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const linesOf = (objectId: string) => listAudit(api.platform.identity, { objectId, limit: 10 });

test('what support does to a booking is written with who, from where, and what it was before', async () => {
  const { id } = await book(api);
  const body = { waiveFee: true, reason: 'SERVICE_FAILURE', note: 'Talked to Ada Example' };
  const answer = await api.call('support', 'POST', `/bookings/${id}/cancel`, { body, key: 'audit-1' });
  expect(answer.statusCode).toBe(202);
  const line = {
    ...{ edge: 'support-api', actorId: people.support.id, actorRoles: ['SUPPORT'], address: '127.0.0.1' },
    ...{ action: 'booking.cancel', requestId: answer.headers['x-request-id'] },
  };
  const lines = await linesOf(id);
  expect(lines).toMatchObject([
    { ...line, phase: 'ASKED', status: null },
    {
      ...{ ...line, phase: 'DONE', status: 202 },
      before: { bookingId: id, status: 'CONFIRMED', paymentStatus: 'CAPTURED' },
      after: {
        asked: { waiveFee: true, reason: 'SERVICE_FAILURE' },
        operationId: expect.stringMatching(/^op_/),
      },
    },
  ]);
  const written = JSON.stringify(lines, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  expect(written).not.toContain('Ada');
});

test('whoever looks at a guest is written too', async () => {
  const { id } = await book(api);
  expect((await api.call('admin', 'GET', `/bookings/${id}`)).statusCode).toBe(200);
  expect(await linesOf(id)).toMatchObject([
    { phase: 'ASKED', action: 'booking.read', actorId: people.admin.id },
    { phase: 'DONE', action: 'booking.read', status: 200 },
  ]);
});

test('what is refused is written as refused', async () => {
  const asking = { body: { reason: 'x' }, key: 'audit-2' };
  expect((await api.call('support', 'POST', '/refunds/re_none/reject', asking)).statusCode).toBe(404);
  expect(await linesOf('re_none')).toMatchObject([
    { phase: 'ASKED', action: 'refund.reject' },
    { phase: 'REFUSED', action: 'refund.reject', status: 404 },
  ]);
});

test('nothing is done that cannot be written down', async () => {
  const { id } = await book(api);
  await api.platform.identity.$executeRaw`ALTER TABLE audit_log RENAME TO audit_log_away`;
  try {
    const answer = await api.call('support', 'POST', `/bookings/${id}/cancel`, { body: {}, key: 'audit-3' });
    expect([answer.statusCode, answer.json().error]).toEqual([503, 'DEPENDENCY_UNAVAILABLE']);
    expect(await api.platform.bookings.operation.count({ where: { bookingId: id } })).toBe(0);
  } finally {
    await api.platform.identity.$executeRaw`ALTER TABLE audit_log_away RENAME TO audit_log`;
  }
});

test("a booking's story says what was done to it, from where, and who looked", async () => {
  const { id } = await book(api);
  await api.call('support', 'POST', `/bookings/${id}/cancel`, { body: {}, key: 'audit-story' });
  await api.call('second', 'GET', `/bookings/${id}`);
  const { deeds } = (await api.call('support', 'GET', `/bookings/${id}`)).json();
  expect(deeds).toMatchObject([
    { action: 'booking.cancel', phase: 'DONE', actorId: people.support.id, address: '127.0.0.1' },
    { action: 'booking.read', phase: 'DONE', actorId: people.second.id },
  ]);
});

test('the log is read by who, what and when, and read on after the last line', async () => {
  const { id } = await book(api);
  await api.call('second', 'GET', `/bookings/${id}`);
  const read = async (query: string) => (await api.call('support', 'GET', `/audit${query}`)).json();
  const { items, next } = await read(`?object=${id}`);
  expect(items).toMatchObject([
    { phase: 'ASKED', action: 'booking.read', actorId: people.second.id, objectId: id },
    { phase: 'DONE', status: 200, address: '127.0.0.1', edge: 'support-api' },
  ]);
  expect(await read(`?object=${id}&limit=1`)).toMatchObject({ items: [items[0]], next: items[0].cursor });
  expect(await read(`?object=${id}&after=${items[0].cursor}`)).toEqual({ items: [items[1]], next });
  expect(await read(`?object=${id}&after=${next}`)).toEqual({ items: [], next });
  expect((await read(`?actor=${people.second.id}&action=booking.read&object=${id}`)).items).toHaveLength(2);
  expect((await read(`?request=${items[0].requestId}`)).items).toHaveLength(2);
  expect((await read(`?object=${id}&until=2020-01-01T00:00:00Z`)).items).toEqual([]);
  expect((await read('?from=2020-13-01T00:00:00Z')).error).toBe('VALIDATION_ERROR');
  expect((await read('?after=x')).error).toBe('VALIDATION_ERROR');
});
