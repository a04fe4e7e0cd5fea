import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { readSqlFailure } from '@holdfast/prisma-client/sql-state';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPaymentDatabase, type PaymentDatabase } from '../src/database.ts';
import { recordDispute } from '../src/record-dispute.ts';
import { beginRefund, settleRefund } from '../src/record-refund.ts';
import { beginUndo, finishUndo, noteLateCapture } from '../src/undo-payment.ts';
import { balances, capturedPayment } from './captured-payment.ts';

let temporary: TemporaryDatabase;
let db: PaymentDatabase;

beforeAll(async () => {
  temporary = await createTemporaryDatabase('payment');
  db = openPaymentDatabase({ url: temporary.url });
});
afterAll(async () => {
  await db.$disconnect();
  await temporary.drop();
});

async function sqlStateOf(statement: Promise<unknown>): Promise<string | undefined> {
  try {
    await statement;
    return undefined;
  } catch (error) {
    return readSqlFailure(error)?.sqlState;
  }
}
const post = (key: string, entries: object[]) => db.$queryRaw<[{ posted: bigint | null }]>`
  SELECT post_money(${key}, 'TEST', 'bk_x', NULL, NULL, 'EUR', ${JSON.stringify(entries)}::jsonb) AS posted`;
const pair = [
  { account: 'PROVIDER', amountMinor: 5 },
  { account: 'GUEST_FUNDS', amountMinor: -5 },
];

describe('the database', () => {
  test('refuses a transaction that does not sum to zero, is empty, or balances two currencies', async () => {
    expect(await sqlStateOf(post('uneven', [{ account: 'PROVIDER', amountMinor: 5 }]))).toBe('HF102');
    expect(await sqlStateOf(post('empty', []))).toBe('HF102');
    const mixed = db.$executeRaw`
      WITH made AS (INSERT INTO ledger_transactions (event_key, kind, booking_id)
        VALUES ('mixed', 'TEST', 'bk_x') RETURNING id)
      INSERT INTO ledger_entries (transaction_id, account, currency, amount_minor)
      SELECT id, account, currency, amount_minor FROM made, (VALUES ('PROVIDER', 'EUR', 5), ('GUEST_FUNDS', 'JPY', -5))
        AS entry(account, currency, amount_minor)`;
    expect(await sqlStateOf(mixed)).toBe('HF102');
    expect(await db.ledgerTransaction.count({ where: { kind: 'TEST' } })).toBe(0);
  });

  test('refuses to change, remove or empty what was posted', async () => {
    await post('kept', pair);
    for (const table of [
      db.$executeRaw`UPDATE ledger_entries SET amount_minor = 0`,
      db.$executeRaw`UPDATE ledger_transactions SET kind = 'OTHER'`,
      db.$executeRaw`DELETE FROM ledger_entries`,
      db.$executeRaw`DELETE FROM ledger_transactions`,
      db.$executeRaw`TRUNCATE ledger_entries, ledger_transactions`,
    ]) {
      expect(await sqlStateOf(table)).toBe('HF101');
    }
  });

  test('posts one event once, however many ask at once', async () => {
    const posted = await Promise.all(Array.from({ length: 8 }, () => post('once', pair)));
    expect(posted.filter(([row]) => row.posted !== null)).toHaveLength(1);
    const key = 'once';
    expect(await db.ledgerEntry.count({ where: { transaction: { eventKey: key } } })).toBe(2);
    expect(
      await sqlStateOf(db.$executeRaw`INSERT INTO ledger_transactions (event_key, kind, booking_id)
        VALUES (${key}, 'TEST', 'bk_x')`),
    ).toBe('23505');
  });
});

describe('what is posted', () => {
  test('a capture, a refund, and a refund that fails afterwards', async () => {
    const { bookingId, paymentId, intentId } = await capturedPayment(db, { amountMinor: 100 });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 100, GUEST_FUNDS: -100 });
    const begun = await beginRefund(db, { paymentId, bookingId, intentId, amountMinor: 30 });
    const refundId = begun?.refund.id ?? '';
    await settleRefund(db, { refundId, state: 'PENDING', providerRefundId: 'rx_1' });
    await settleRefund(db, { refundId, state: 'SUCCEEDED', providerRefundId: 'rx_1' });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 70, GUEST_FUNDS: -70 });
    expect(await db.payment.findUnique({ where: { id: paymentId } })).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      refundedMinor: 30n,
    });
    await settleRefund(db, { refundId, state: 'FAILED', providerRefundId: 'rx_1', failureCode: 'lost_card' });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 100, GUEST_FUNDS: -100 });
    expect(await db.payment.findUnique({ where: { id: paymentId } })).toMatchObject({
      status: 'CAPTURED',
      refundedMinor: 0n,
    });
  });

  test('the words of the provider in any order and twice end in the same', async () => {
    const words = ['PENDING', 'SUCCEEDED', 'FAILED', 'SUCCEEDED', 'PENDING'] as const;
    for (const order of [words, [...words].reverse()]) {
      const { bookingId, paymentId, intentId } = await capturedPayment(db, { amountMinor: 100 });
      const begun = await beginRefund(db, { paymentId, bookingId, intentId, amountMinor: 100 });
      for (const state of order) {
        await settleRefund(db, { refundId: begun?.refund.id ?? '', state, providerRefundId: null });
      }
      expect(await balances(db, bookingId)).toEqual({ PROVIDER: 100, GUEST_FUNDS: -100 });
      expect((await db.payment.findUnique({ where: { id: paymentId } }))?.status).toBe('CAPTURED');
    }
  });

  test('an undo after a capture nobody had written down posts both', async () => {
    const payment = await capturedPayment(db, { amountMinor: 100, until: 'AUTHORIZED' });
    const { bookingId, paymentId, intentId } = payment;
    await beginUndo(db, { bookingId, sequence: 1, livemode: false });
    await noteLateCapture(db, { paymentId, receivedMinor: 100 });
    await noteLateCapture(db, { paymentId, receivedMinor: 100 });
    const begun = await beginRefund(db, { paymentId, bookingId, intentId, amountMinor: 100 });
    await settleRefund(db, { refundId: begun?.refund.id ?? '', state: 'SUCCEEDED', providerRefundId: null });
    const end = {
      paymentId,
      outcome: 'refunded',
      refundedMinor: 100,
      attempts: [{ n: 1, state: 'REFUNDED' }],
    } as const;
    await finishUndo(db, end);
    await finishUndo(db, end);
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 0, GUEST_FUNDS: 0 });
    expect(await db.ledgerTransaction.count({ where: { bookingId } })).toBe(2);
  });

  test('what somebody else gave back at the provider is posted by the undo', async () => {
    const { bookingId, paymentId } = await capturedPayment(db, { amountMinor: 100 });
    await beginUndo(db, { bookingId, sequence: 1, livemode: false });
    await finishUndo(db, {
      paymentId,
      outcome: 'refunded',
      refundedMinor: 100,
      attempts: [{ n: 1, state: 'REFUNDED' }],
    });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 0, GUEST_FUNDS: 0 });
  });

  test.each([
    ['won', { PROVIDER: 100, GUEST_FUNDS: -100, DISPUTED: 0 }],
    ['lost', { PROVIDER: 0, GUEST_FUNDS: -100, DISPUTED: 0, LOSSES: 100 }],
  ] as const)('a dispute that is %s, whatever is heard twice or late', async (phase, sums) => {
    const { bookingId, intentId } = await capturedPayment(db, { amountMinor: 100 });
    const word = {
      disputeId: `dp_${bookingId}`,
      intentId,
      amount: { amountMinor: 100, currency: 'EUR' },
      status: 'needs_response',
      reason: 'fraudulent',
      phase: 'evidence_due',
      evidenceDueBy: null,
      fundsWithdrawn: true,
    } as const;
    expect(await recordDispute(db, word)).toEqual({ bookingId });
    await recordDispute(db, word);
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 0, GUEST_FUNDS: -100, DISPUTED: 100 });
    const end = { ...word, phase, status: phase, fundsWithdrawn: phase === 'lost' };
    await recordDispute(db, end);
    await recordDispute(db, word);
    await recordDispute(db, end);
    expect(await balances(db, bookingId)).toEqual(sums);
    expect(await db.dispute.findUnique({ where: { id: word.disputeId } })).toMatchObject({
      phase,
      version: 2,
    });
    expect(await recordDispute(db, { ...word, intentId: 'pi_of_nobody' })).toBeUndefined();
  });

  test('an inquiry takes no money', async () => {
    const { bookingId, intentId } = await capturedPayment(db, { amountMinor: 100 });
    const inquiry = {
      disputeId: `dp_${bookingId}`,
      intentId,
      amount: { amountMinor: 100, currency: 'EUR' },
      status: 'warning_needs_response',
      reason: 'general',
      phase: 'evidence_due',
      evidenceDueBy: null,
      fundsWithdrawn: false,
    } as const;
    await recordDispute(db, inquiry);
    await recordDispute(db, { ...inquiry, phase: 'won', status: 'warning_closed' });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 100, GUEST_FUNDS: -100 });
  });
});
