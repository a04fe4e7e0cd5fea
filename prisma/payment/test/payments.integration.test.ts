import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginAttempt } from '../src/begin-attempt.ts';
import { openPaymentDatabase, type PaymentDatabase } from '../src/database.ts';
import { authorizationExpired, movePayment } from '../src/move-payment.ts';
import { paymentIdOf } from '../src/payment-id.ts';
import { readPayment } from '../src/read-payment.ts';
import { beginRefund, settleRefund } from '../src/record-refund.ts';
import { nextGeneration, storeIntent } from '../src/store-intent.ts';
import { beginUndo, finishUndo } from '../src/undo-payment.ts';

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

const amount = { amountMinor: 34_500, currency: 'EUR' };
const attemptOf = (bookingId: string, attempt = 1) => ({
  bookingId,
  sequence: 1,
  attempt,
  amount,
  paymentMethodId: 'pm_card_visa',
  livemode: false,
});
const eventsOf = async (bookingId: string) =>
  (await db.outboxMessage.findMany({ where: { key: bookingId }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  );

describe('going forward', () => {
  test('an attempt, its intent, its authorization and its capture are each written once', async () => {
    const bookingId = 'bk_forward';
    const key = { paymentId: paymentIdOf({ bookingId, sequence: 1 }), attempt: 1 };
    expect(await beginAttempt(db, attemptOf(bookingId))).toEqual({ customerId: null });
    expect(await beginAttempt(db, attemptOf(bookingId))).toBeUndefined();
    expect(await storeIntent(db, { ...key, intentId: 'pi_forward' })).toBe(true);
    expect(await storeIntent(db, { ...key, intentId: 'pi_other' })).toBe(false);
    expect(await nextGeneration(db, { ...key, generation: 1 })).toBe(true);
    expect(await nextGeneration(db, { ...key, generation: 1 })).toBe(false);
    const captureBefore = new Date('2030-01-01T00:00:00Z');
    expect(await movePayment(db, { ...key, to: 'AUTHORIZED', captureBefore })).toBe(true);
    expect(await movePayment(db, { ...key, to: 'AUTHORIZED', captureBefore })).toBe(false);
    expect(await movePayment(db, { ...key, to: 'CAPTURED' })).toBe(true);
    expect(await readPayment(db, key.paymentId)).toMatchObject({
      status: 'CAPTURED',
      amount,
      undone: false,
      attempts: [{ n: 1, generation: 2, intentId: 'pi_forward', state: 'CAPTURED', captureBefore }],
    });
    expect(await eventsOf(bookingId)).toEqual(['PaymentAuthorized', 'PaymentCaptured']);
  });

  test('a further card needs the one before it to have failed', async () => {
    const bookingId = 'bk_cards';
    const paymentId = paymentIdOf({ bookingId, sequence: 1 });
    await beginAttempt(db, attemptOf(bookingId));
    expect(await beginAttempt(db, attemptOf(bookingId, 2))).toBeUndefined();
    await movePayment(db, { paymentId, attempt: 1, to: 'FAILED', declineCode: 'lost_card' });
    expect(await beginAttempt(db, attemptOf(bookingId, 2))).toBeDefined();
    expect(await movePayment(db, { paymentId, attempt: 1, to: 'AUTHORIZED' })).toBe(false);
    expect(await eventsOf(bookingId)).toEqual(['PaymentFailed']);
  });

  test('held money fails only by lapsing', async () => {
    const bookingId = 'bk_lapsed';
    const failed = { paymentId: paymentIdOf({ bookingId, sequence: 1 }), attempt: 1, to: 'FAILED' } as const;
    await beginAttempt(db, attemptOf(bookingId));
    await movePayment(db, { ...failed, to: 'AUTHORIZED', captureBefore: new Date() });
    expect(await movePayment(db, { ...failed, declineCode: 'lost_card' })).toBe(false);
    expect(await movePayment(db, { ...failed, declineCode: authorizationExpired })).toBe(true);
    expect(await movePayment(db, { ...failed, declineCode: authorizationExpired })).toBe(false);
    expect(await beginAttempt(db, attemptOf(bookingId, 2))).toBeDefined();
  });
});

describe('undoing', () => {
  test('a tombstone is left where nothing happened, and nothing begins after it', async () => {
    const undo = { bookingId: 'bk_tombstone', sequence: 1, livemode: false };
    expect(await beginUndo(db, undo)).toBe(false);
    expect(await beginAttempt(db, attemptOf(undo.bookingId))).toBeUndefined();
    expect(await readPayment(db, paymentIdOf(undo))).toMatchObject({ status: 'VOIDED', undone: true });
    expect(await eventsOf(undo.bookingId)).toEqual([]);
  });

  test('an attempt under way is known to the undo and cannot go on', async () => {
    const undo = { bookingId: 'bk_undone', sequence: 1, livemode: false };
    const key = { paymentId: paymentIdOf(undo), attempt: 1 };
    await beginAttempt(db, attemptOf(undo.bookingId));
    expect(await beginUndo(db, undo)).toBe(true);
    expect(await beginUndo(db, undo)).toBe(true);
    expect(await storeIntent(db, { ...key, intentId: 'pi_late' })).toBe(false);
    expect(await nextGeneration(db, { ...key, generation: 1 })).toBe(false);
    expect(await movePayment(db, { ...key, to: 'AUTHORIZED' })).toBe(false);
    const end = {
      paymentId: key.paymentId,
      outcome: 'voided',
      refundedMinor: 0,
      attempts: [{ n: 1, state: 'CANCELED' }],
    } as const;
    await finishUndo(db, end);
    await finishUndo(db, end);
    expect(await readPayment(db, key.paymentId)).toMatchObject({
      status: 'VOIDED',
      attempts: [{ state: 'CANCELED' }],
    });
    expect(await eventsOf(undo.bookingId)).toEqual(['PaymentVoided']);
  });

  test('a refund keeps its key until it ended, and a failed one is followed by another', async () => {
    const bookingId = 'bk_refund';
    const paymentId = paymentIdOf({ bookingId, sequence: 1 });
    await beginAttempt(db, attemptOf(bookingId));
    const ask = { paymentId, bookingId, intentId: 'pi_refund', amountMinor: 34_500 };
    const first = await beginRefund(db, ask);
    expect(await beginRefund(db, ask)).toEqual({ refund: first?.refund, fresh: false });
    const refundId = first?.refund.id ?? '';
    await settleRefund(db, { refundId, state: 'FAILED', providerRefundId: 're_x' });
    const second = await beginRefund(db, ask);
    expect(second).toMatchObject({ fresh: true, refund: { amountMinor: 34_500 } });
    expect(second?.refund.providerKey).not.toBe(first?.refund.providerKey);
  });
});
