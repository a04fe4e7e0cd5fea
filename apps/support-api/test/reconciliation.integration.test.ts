import type { FindingKind } from '@holdfast/domain/reconciliation';
import { writeFindings } from '@holdfast/prisma-payment/reconciliation/findings';
import { beginRun, finishRun } from '@holdfast/prisma-payment/reconciliation/runs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
const from = new Date('2027-03-01T00:00:00Z');
const until = new Date('2027-03-02T00:00:00Z');
beforeAll(async () => {
  api = await startTestApi();
  await beginRun(api.platform.payments, { id: 'rr_1', trigger: 'SCHEDULE', from, until });
  await find('UNKNOWN_CHARGE', 'ch_1', null);
  await find('CAPTURED_AMOUNT_DIFFERS', 'ch_2', { paymentId: 'pay_2', capturedMinor: 50 });
  await find('REFUND_STATE_DIFFERS', 're_3', { state: 'PENDING' }, true);
});
afterAll(() => api.close());

const find = (kind: FindingKind, objectId: string, ourSide: object | null, healed = false) =>
  writeFindings(api.platform.payments, {
    runId: 'rr_1',
    examined: [],
    kinds: [],
    findings: [
      {
        kind,
        objectId,
        bookingId: 'bk_1',
        providerSide: { id: objectId, capturedMinor: 60 },
        ourSide,
        healed,
      },
    ],
  });

const list = async (query = '') => (await api.call('support', 'GET', `/reconciliation${query}`)).json();
const idOf = async (kind: FindingKind) => (await list(`?kind=${kind}`)).items[0].id as string;
const close = (id: string, key: string, note = 'Known.', person: 'support' | 'second' = 'support') =>
  api.call(person, 'POST', `/reconciliation/findings/${id}/close`, { key, body: { note } });

describe('findings', () => {
  test('by state and kind, page by page, with both sides and what they mean', async () => {
    expect(await list()).toMatchObject({ total: 3, page: 1, pageSize: 20 });
    expect(await list('?state=HEALED')).toMatchObject({ total: 1, items: [{ objectId: 're_3' }] });
    expect(await list('?page=2&pageSize=2')).toMatchObject({ total: 3, items: [{}] });
    const { items } = await list('?kind=CAPTURED_AMOUNT_DIFFERS');
    expect(items).toEqual([
      {
        id: expect.stringMatching(/^rf_/),
        kind: 'CAPTURED_AMOUNT_DIFFERS',
        meaning: expect.stringContaining('amounts'),
        state: 'OPEN',
        objectId: 'ch_2',
        bookingId: 'bk_1',
        providerSide: { id: 'ch_2', capturedMinor: 60 },
        ourSide: { paymentId: 'pay_2', capturedMinor: 50 },
        runId: 'rr_1',
        firstSeenAt: expect.any(String),
        lastSeenAt: expect.any(String),
      },
    ]);
    expect((await list('?kind=UNKNOWN_CHARGE')).items[0].ourSide).toBeNull();
  });

  test.each(['?state=LOST', '?kind=NONE', '?page=0', '?from=2027-01-01'])(
    'a query %s is refused',
    async (query) => {
      expect(await list(query)).toMatchObject({ status: 400, error: 'VALIDATION_ERROR' });
    },
  );

  test('are closed with a note; the same key hears the same, another body under it is refused', async () => {
    const id = await idOf('UNKNOWN_CHARGE');
    const closed = { state: 'CLOSED', note: 'Known.', closedBy: 'usr_support' };
    expect((await close(id, 'key-1')).json()).toMatchObject(closed);
    expect((await close(id, 'key-1')).json()).toMatchObject(closed);
    expect((await close(id, 'key-1', 'Other.')).json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REUSED' });
    const late = await close(id, 'key-2', 'Me too.', 'second');
    expect(late.json()).toMatchObject({
      status: 409,
      error: 'VERSION_CONFLICT',
      current: closed,
    });
    expect((await close('rf_none', 'key-3')).statusCode).toBe(404);
    expect((await close(id, 'key-4', ' ')).statusCode).toBe(400);
  });

  test('closed by many at once: one of them', async () => {
    const id = await idOf('CAPTURED_AMOUNT_DIFFERS');
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => close(id, `many-${index}`)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });
});

describe('runs', () => {
  const start = (key: string, body: object) =>
    api.call('support', 'POST', '/reconciliation/runs', { key, body });
  const period = { from: from.toISOString(), until: until.toISOString() };

  test('what one looked at is shown', async () => {
    await finishRun(api.platform.payments, { id: 'rr_1', counts: { charges: 3, found: 2 } });
    const answer = await api.call('support', 'GET', '/reconciliation/runs/rr_1');
    expect(answer.json()).toMatchObject({
      id: 'rr_1',
      trigger: 'SCHEDULE',
      ...period,
      finishedAt: expect.any(String),
      counts: { charges: 3, found: 2 },
    });
    expect((await api.call('support', 'GET', '/reconciliation/runs/rr_none')).statusCode).toBe(404);
  });

  test('one that Temporal did not hear of is on record, and the same key starts it later', async () => {
    expect((await start('run-1', period)).json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE' });
    const [row] = await api.platform.payments.reconciliationRun.findMany({ where: { trigger: 'MANUAL' } });
    expect(row).toMatchObject({ from, until, finishedAt: null });
    const other = { ...period, until: '2027-03-03T00:00:00.000Z' };
    expect((await start('run-1', other)).json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await api.platform.payments.reconciliationRun.count({ where: { trigger: 'MANUAL' } })).toBe(1);
  });

  test.each([
    { from: period.until, until: period.from },
    { from: 'yesterday', until: period.until },
    { from: period.from },
  ])('a period %j is refused', async (body) => {
    expect((await start('run-2', body)).statusCode).toBe(400);
  });
});
