import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPaymentDatabase, type PaymentDatabase } from '../src/database.ts';
import { recordDispute } from '../src/record-dispute.ts';
import { findRefund, renewRefundKey, settleRefund } from '../src/record-refund.ts';
import {
  decideRefund,
  readFailedParts,
  readRefundRequest,
  requestRefund,
  retryRefund,
  splitRefund,
} from '../src/request-refund.ts';
import { balances, capturedPayment } from './captured-payment.ts';

let temporary: TemporaryDatabase;
let db: PaymentDatabase;

beforeAll(async () => {
  temporary = await createTemporaryDatabase('payment');
  db = openPaymentDatabase({ url: temporary.url, maxConnections: 20 });
});
afterAll(async () => {
  await db.$disconnect();
  await temporary.drop();
});

let wishes = 0;
function wish(
  bookingId: string,
  amountMinor: number,
  changes: { needsApproval?: boolean; currency?: string } = {},
) {
  wishes += 1;
  return {
    refundId: `re_${wishes}_${bookingId.slice(3)}`,
    operationId: `op_${wishes}`,
    bookingId,
    payerId: bookingId,
    amount: { amountMinor, currency: changes.currency ?? 'EUR' },
    reason: 'GOODWILL',
    requestedBy: 'usr_asks',
    needsApproval: changes.needsApproval ?? false,
  } as const;
}
async function ask(bookingId: string, amountMinor: number): Promise<string> {
  const requested = await requestRefund(db, wish(bookingId, amountMinor));
  return requested?.refundId ?? '';
}
const stateOf = async (refundId: string) => (await readRefundRequest(db, refundId))?.state;
const settle = (refundId: string, state: 'PENDING' | 'SUCCEEDED' | 'FAILED') =>
  settleRefund(db, {
    refundId,
    state,
    providerRefundId: null,
    failureCode: state === 'FAILED' ? 'declined' : undefined,
  });
/** Pays a request as if the provider did what it was asked at once. */
async function pay(refundId: string): Promise<void> {
  for (const { id } of await splitRefund(db, refundId)) await settle(id, 'SUCCEEDED');
}

describe('never more than was taken', () => {
  test('20 requests at once for a tenth each: ten are promised', async () => {
    const { bookingId, paymentId } = await capturedPayment(db, { amountMinor: 1_000 });
    const made = await Promise.all(Array.from({ length: 20 }, () => requestRefund(db, wish(bookingId, 100))));
    const promised = made.filter((one) => one !== undefined);
    expect(promised).toHaveLength(10);
    await Promise.all(promised.map(({ refundId }) => pay(refundId)));
    expect(await db.payment.findUnique({ where: { id: paymentId } })).toMatchObject({
      status: 'REFUNDED',
      refundedMinor: 1_000n,
    });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 0, GUEST_FUNDS: 0 });
    expect(await requestRefund(db, wish(bookingId, 1))).toBeUndefined();
  });

  test('without the lock on the payments the same requests promise too much', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 1_000 });
    await db.$executeRaw`ALTER FUNCTION lock_payments(text) RENAME TO lock_payments_kept`;
    await db.$executeRaw`
      CREATE FUNCTION lock_payments(p_payer_id text) RETURNS void LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.2); END'`;
    try {
      // Nobody waits for anybody here: all have looked before the first has written.
      const made = await Promise.all(Array.from({ length: 15 }, () => ask(bookingId, 100)));
      expect(made.filter((refundId) => refundId !== '').length).toBeGreaterThan(10);
    } finally {
      await db.$executeRaw`DROP FUNCTION lock_payments(text)`;
      await db.$executeRaw`ALTER FUNCTION lock_payments_kept(text) RENAME TO lock_payments`;
    }
  });

  test('what is not captured, undone, disputed or in another currency cannot be promised', async () => {
    const held = await capturedPayment(db, { amountMinor: 100, until: 'AUTHORIZED' });
    expect(await requestRefund(db, wish(held.bookingId, 1))).toBeUndefined();
    expect(await requestRefund(db, wish('bk_nobody', 1))).toBeUndefined();
    const { bookingId, intentId } = await capturedPayment(db, { amountMinor: 100 });
    expect(await requestRefund(db, wish(bookingId, 100, { currency: 'JPY' }))).toBeUndefined();
    await recordDispute(db, {
      disputeId: `dp_${bookingId}`,
      intentId,
      amount: { amountMinor: 60, currency: 'EUR' },
      status: 'needs_response',
      reason: 'fraudulent',
      phase: 'evidence_due',
      evidenceDueBy: null,
      fundsWithdrawn: true,
    });
    expect(await requestRefund(db, wish(bookingId, 41))).toBeUndefined();
    expect(await requestRefund(db, wish(bookingId, 40))).toMatchObject({ state: 'APPROVED' });
  });

  test('the same operation and reason is the same request', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const same = wish(bookingId, 60);
    const made = await Promise.all(Array.from({ length: 5 }, () => requestRefund(db, same)));
    expect(new Set(made.map((one) => one?.refundId))).toEqual(new Set([same.refundId]));
    expect(
      await requestRefund(db, { ...same, refundId: `${same.refundId}x`, reason: 'OTHER' }),
    ).toBeUndefined();
  });
});

describe('a second person', () => {
  test('decides once, and never on their own request', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const asked = wish(bookingId, 100, { needsApproval: true });
    expect(await requestRefund(db, asked)).toMatchObject({ state: 'AWAITING_APPROVAL' });
    const { refundId } = asked;
    expect(await splitRefund(db, refundId)).toEqual([]);
    expect(await decideRefund(db, { refundId, decision: 'approve', decidedBy: 'usr_asks' })).toBe(
      'AWAITING_APPROVAL',
    );
    const decisions = await Promise.all(
      ['approve', 'reject', 'approve', 'reject'].map((decision, n) =>
        decideRefund(db, { refundId, decision: decision as 'approve', decidedBy: `usr_${n}` }),
      ),
    );
    expect(new Set(decisions).size).toBe(1);
    expect(await db.refundRequestHistory.count({ where: { refundRequestId: refundId } })).toBe(2);
  });

  test('the database refuses a requester as decider even where the code would not', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const refundId = await ask(bookingId, 10);
    const own = db.refundRequest.update({ where: { id: refundId }, data: { decidedBy: 'usr_asks' } });
    await expect(own).rejects.toThrow();
  });

  test('what is owed by policy does not wait for them, and is cut to what is left', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const asked = wish(bookingId, 30, { needsApproval: true });
    await requestRefund(db, asked);
    await ask(bookingId, 20);
    const owed = { ...wish(bookingId, 100), reason: 'CANCELLATION' } as const;
    expect(await requestRefund(db, owed)).toMatchObject({ state: 'APPROVED', amountMinor: 80 });
    const { refundId } = asked;
    expect(await decideRefund(db, { refundId, decision: 'approve', decidedBy: 'usr_other' })).toBe('EXCEEDS');
    expect(await decideRefund(db, { refundId, decision: 'reject', decidedBy: 'usr_other' })).toBe('REJECTED');
  });

  test('a rejected request promises nothing', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const asked = wish(bookingId, 100, { needsApproval: true });
    await requestRefund(db, asked);
    expect(await requestRefund(db, wish(bookingId, 1))).toBeUndefined();
    await decideRefund(db, { refundId: asked.refundId, decision: 'reject', decidedBy: 'usr_other' });
    expect(await requestRefund(db, wish(bookingId, 100))).toBeDefined();
  });
});

describe('paying', () => {
  test('takes the newest payment first, and run again adds nothing', async () => {
    const first = await capturedPayment(db, { amountMinor: 100 });
    const { bookingId } = first;
    const second = await capturedPayment(db, { amountMinor: 30, bookingId, sequence: 2 });
    const refundId = await ask(bookingId, 80);
    const rows = await splitRefund(db, refundId);
    expect(rows.map(({ fresh }) => fresh)).toEqual([true, true]);
    expect((await splitRefund(db, refundId)).map(({ fresh }) => fresh)).toEqual([false, false]);
    const refunds = await db.refund.findMany({
      where: { requestId: refundId },
      orderBy: { amountMinor: 'asc' },
    });
    expect(refunds).toMatchObject([
      { paymentId: second.paymentId, amountMinor: 30n },
      { paymentId: first.paymentId, amountMinor: 50n },
    ]);
  });

  test('ten workers at once write the refunds of one request once', async () => {
    const { bookingId, paymentId } = await capturedPayment(db, { amountMinor: 100 });
    const refundId = await ask(bookingId, 70);
    const all = await Promise.all(Array.from({ length: 10 }, () => splitRefund(db, refundId)));
    expect(all.flat().filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(await db.refund.count({ where: { paymentId } })).toBe(1);
  });

  test('a request is pending until all of it is there', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    await capturedPayment(db, { amountMinor: 30, bookingId, sequence: 2 });
    const refundId = await ask(bookingId, 130);
    const [one, other] = await splitRefund(db, refundId);
    await settle(one?.id ?? '', 'SUCCEEDED');
    expect(await stateOf(refundId)).toBe('APPROVED');
    await settle(other?.id ?? '', 'PENDING');
    expect(await stateOf(refundId)).toBe('PENDING');
    await settle(other?.id ?? '', 'SUCCEEDED');
    expect(await stateOf(refundId)).toBe('SUCCEEDED');
  });

  test('one that fails after days can be tried again, if the money is still there', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const refundId = await ask(bookingId, 100);
    const [row] = await splitRefund(db, refundId);
    await settle(row?.id ?? '', 'SUCCEEDED');
    await settle(row?.id ?? '', 'FAILED');
    expect(await readRefundRequest(db, refundId)).toMatchObject({ state: 'FAILED', failureCode: 'declined' });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 100, GUEST_FUNDS: -100 });
    expect(await retryRefund(db, refundId)).toBe('APPROVED');
    expect(await retryRefund(db, refundId)).toBe('APPROVED');
    const [again] = await splitRefund(db, refundId);
    expect(again?.id).not.toBe(row?.id);
    await settle(again?.id ?? '', 'FAILED');
    await pay(await ask(bookingId, 60));
    expect(await retryRefund(db, refundId)).toBeUndefined();
    expect(await stateOf(refundId)).toBe('FAILED');
  });

  test('a part that fails alone becomes a request of its own, and both amounts stay true', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    await capturedPayment(db, { amountMinor: 30, bookingId, sequence: 2 });
    const refundId = await ask(bookingId, 130);
    await splitRefund(db, refundId);
    const [newest, oldest] = await db.refund.findMany({
      where: { requestId: refundId },
      orderBy: { paymentId: 'desc' },
    });
    await settle(newest?.id ?? '', 'FAILED');
    await settle(oldest?.id ?? '', 'SUCCEEDED');
    expect(await readRefundRequest(db, refundId)).toMatchObject({
      state: 'SUCCEEDED',
      amount: { amountMinor: 100 },
    });
    const [part] = await readFailedParts(db, refundId);
    expect(part).toMatchObject({ amountMinor: 30, state: 'FAILED' });
    expect(await retryRefund(db, part?.refundId ?? '')).toBe('APPROVED');
    await pay(part?.refundId ?? '');
    expect(await stateOf(part?.refundId ?? '')).toBe('SUCCEEDED');
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 0, GUEST_FUNDS: 0 });
  });

  test('what a dispute took meanwhile comes back as failed', async () => {
    const { bookingId, intentId } = await capturedPayment(db, { amountMinor: 100 });
    const refundId = await ask(bookingId, 100);
    await recordDispute(db, {
      disputeId: `dp_${bookingId}`,
      intentId,
      amount: { amountMinor: 100, currency: 'EUR' },
      status: 'needs_response',
      reason: 'fraudulent',
      phase: 'evidence_due',
      evidenceDueBy: null,
      fundsWithdrawn: true,
    });
    expect(await splitRefund(db, refundId)).toEqual([]);
    expect(await readRefundRequest(db, refundId)).toMatchObject({
      state: 'FAILED',
      failureCode: 'NOTHING_LEFT',
    });
  });

  test('money that support gave back from the bank counts as given back', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const refundId = await ask(bookingId, 100);
    const [row] = await splitRefund(db, refundId);
    await settleRefund(db, {
      refundId: row?.id ?? '',
      state: 'SUCCEEDED',
      providerRefundId: null,
      failureCode: 'SUBSTITUTED',
    });
    expect(await balances(db, bookingId)).toEqual({ PROVIDER: 100, GUEST_FUNDS: 0, BANK: -100 });
    expect(await requestRefund(db, wish(bookingId, 1))).toBeUndefined();
  });

  test('a key is given up once', async () => {
    const { bookingId } = await capturedPayment(db, { amountMinor: 100 });
    const [row] = await splitRefund(db, await ask(bookingId, 100));
    const refund = await findRefund(db, { refundId: row?.id ?? '' });
    if (refund === undefined) throw new Error('the refund was not written');
    const renewed = await Promise.all([1, 2, 3].map(() => renewRefundKey(db, refund)));
    expect(renewed.filter((one) => one !== undefined)).toHaveLength(1);
    expect((await findRefund(db, { refundId: refund.id }))?.providerKey).toBe(`${refund.providerKey}~2`);
  });
});
