import type { StayOutcome } from '@holdfast/domain/manage-stay-contract';
import { afterEach, expect, test } from 'vitest';
import { carryOutOperation, type OperationDesk, type OperationToAccept } from '../src/carry-out-operation.ts';
import type { Edge } from '../src/create-edge.ts';
import { createTestEdge, signToken } from './test-edge.ts';

const open: Edge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((edge) => edge.close()));
});

/** Operations kept in memory; `tell` is what carries them out. */
async function startDesk(tell: (end: (outcome: StayOutcome) => void) => Promise<void>, waitMillis = 2_000) {
  const rows = new Map<string, OperationToAccept & { outcome: StayOutcome | null }>();
  const told: string[] = [];
  const desk: OperationDesk = {
    find: async (id) => rows.get(id) ?? null,
    async accept(operation) {
      const row = rows.get(operation.id) ?? { ...operation, outcome: null };
      rows.set(operation.id, row);
      return row;
    },
    tell({ operationId }) {
      told.push(operationId);
      return tell((outcome) => {
        const row = rows.get(operationId);
        if (row !== undefined) rows.set(operationId, { ...row, outcome });
      });
    },
    async waitFor(_, read, timeoutMillis) {
      const deadline = Date.now() + timeoutMillis;
      for (;;) {
        const answer = await read();
        if (answer !== undefined || Date.now() > deadline) return answer;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    waitMillis,
  };
  const { edge, log } = await createTestEdge();
  open.push(edge);
  let prepared = 0;
  edge.post('/stays/:id/cancel', { config: { access: ['USER'], idempotencyKey: true } }, (request) =>
    carryOutOperation(desk, request, {
      bookingId: 'bk_1',
      kind: 'cancel',
      actorKind: 'GUEST',
      note: 'for colleagues',
      prepare() {
        prepared += 1;
        return { waiveFee: false };
      },
    }),
  );
  const ask = async (key: string, body: object = {}) =>
    edge.inject({
      method: 'POST',
      url: '/stays/bk_1/cancel',
      headers: { authorization: `Bearer ${await signToken()}`, 'idempotency-key': key },
      payload: body,
    });
  return { ask, rows, told, log, prepared: () => prepared };
}

test('the row comes first, the outcome is waited for, and the same key hears the same', async () => {
  const { ask, rows, told, prepared } = await startDesk(async (end) => {
    setTimeout(() => end({ code: 'DONE', refundMinor: 5 }), 30);
  });
  const first = await ask('k');
  const [row] = rows.values();
  expect(row).toMatchObject({ kind: 'cancel', accountId: 'usr_1', note: 'for colleagues' });
  expect(first.json()).toEqual({ operationId: row?.id, outcome: { code: 'DONE', refundMinor: 5 } });
  expect((await ask('k')).body).toBe(first.body);
  expect([told.length, prepared(), rows.size]).toEqual([1, 1, 1]);
});

test('callers with one key join one operation; another body is refused, another key is another operation', async () => {
  const { ask, rows } = await startDesk(async (end) => {
    setTimeout(() => end({ code: 'DONE' }), 30);
  });
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask('k')));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect((await ask('k', { other: 1 })).json()).toMatchObject({
    error: 'IDEMPOTENCY_KEY_REUSED',
    status: 422,
  });
  await ask('k2');
  expect(rows.size).toBe(2);
});

test('a refusal is a problem, again and again', async () => {
  const { ask, told } = await startDesk(async (end) => end({ code: 'REFUND_EXCEEDS_PAID' }));
  for (const _ of [1, 2]) {
    expect((await ask('k')).json()).toMatchObject({
      error: 'REFUND_EXCEEDS_PAID',
      status: 409,
      bookingId: 'bk_1',
    });
  }
  expect(told.length).toBe(1);
});

test('what cannot be handed over now is accepted all the same, and its caller does not wait', async () => {
  const { ask, rows, log } = await startDesk(() => Promise.reject(new Error('away')), 60_000);
  const startedAt = Date.now();
  expect((await ask('k')).json().outcome).toBeUndefined();
  expect(Date.now() - startedAt).toBeLessThan(2_000);
  expect(rows.size).toBe(1);
  expect(log()).toContain('not handed over');
  expect(log()).not.toContain('for colleagues');
});

test('what takes longer than a caller waits is still in flight', async () => {
  const { ask } = await startDesk(async () => undefined, 30);
  expect((await ask('k')).json().outcome).toBeUndefined();
});
