import { movePayment } from '@holdfast/prisma-payment/move-payment';
import { findRefund, settleRefund } from '@holdfast/prisma-payment/record-refund';
import { requestRefund, splitRefund } from '@holdfast/prisma-payment/request-refund';
import { beginUndo } from '@holdfast/prisma-payment/undo-payment';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openWebhookBench, type WebhookBench } from './webhook-bench.ts';

let bench: WebhookBench;
beforeAll(async () => {
  bench = await openWebhookBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.told.length = 0;
});

const patience = { timeout: 10_000, interval: 50 };
const complete = (intentId: string) =>
  bench.tell(`payment_intents/${intentId}/complete_action`, { outcome: 'succeed' });
/** Waits until every message about an object is handled and gives their outcomes. */
async function settled(objectId: string, types: number) {
  await vi.waitFor(async () => {
    const outcomes = await bench.outcomesOf(objectId);
    expect(Object.keys(outcomes)).toHaveLength(types);
    expect(Object.values(outcomes)).not.toContain(null);
  }, patience);
  return bench.outcomesOf(objectId);
}

test('a saga that waits for the bank is told once, in whatever order messages come', async () => {
  for (const kind of ['webhook_reordered', 'webhook_duplicated']) {
    bench.told.length = 0;
    const { bookingId, intentId } = await bench.waiting();
    await bench.tell('faults', { operation: 'webhook', kind, times: null, bookingId });
    await complete(intentId);
    const outcomes = await settled(intentId, 3);
    expect(outcomes).toEqual({
      'payment_intent.created': 'ignored',
      'payment_intent.requires_action': expect.stringMatching(/echo|nudged/),
      'payment_intent.amount_capturable_updated': 'nudged',
    });
    expect(new Set(bench.told)).toEqual(new Set([`nudge ${bookingId}`]));
  }
});

test('what we did ourselves changes nothing', async () => {
  const { paymentId, intentId, attempt } = await bench.waiting({ card: 'pm_card_visa' });
  await bench.platform.provider.settling.captureIntent({ intentId, key: `${intentId}:capture` });
  await movePayment(bench.platform.payments, { paymentId, attempt, to: 'CAPTURED' });
  expect(await settled(intentId, 3)).toEqual({
    'payment_intent.created': 'ignored',
    'payment_intent.amount_capturable_updated': 'echo',
    'payment_intent.succeeded': 'echo',
  });
  expect(bench.told).toEqual([]);
});

test('money that comes after its payment was undone is given back', async () => {
  const { bookingId, paymentId, intentId } = await bench.waiting();
  await beginUndo(bench.platform.payments, { bookingId, sequence: 1, livemode: false });
  await complete(intentId);
  const outcomes = await settled(intentId, 3);
  expect(outcomes['payment_intent.amount_capturable_updated']).toBe('late_money');
  expect(bench.told).toContain(`late ${paymentId}`);
});

test('money on a booking that has ended is given back, also without a tombstone', async () => {
  const { paymentId, intentId } = await bench.waiting({
    card: 'pm_card_visa',
    before: (bookingId) =>
      bench.platform.bookings.$executeRaw`UPDATE bookings SET status = 'EXPIRED' WHERE id = ${bookingId}`,
  });
  const outcomes = await settled(intentId, 2);
  expect(outcomes['payment_intent.amount_capturable_updated']).toBe('late_money');
  expect(bench.told).toContain(`late ${paymentId}`);
});

test('a card that was given up for another loses its hold, and the payment stays', async () => {
  const first = await bench.waiting();
  const { payments, provider } = bench.platform;
  const declined = {
    paymentId: first.paymentId,
    attempt: 1,
    to: 'FAILED',
    declineCode: 'expired_card',
  } as const;
  await movePayment(payments, declined);
  const second = await bench.waiting({ attempt: 2, bookingId: first.bookingId, card: 'pm_card_visa' });
  await complete(first.intentId);
  await vi.waitFor(async () => {
    const { status } = await provider.settling.retrieveIntent({ intentId: first.intentId });
    expect(status).toBe('canceled');
  }, patience);
  const { status } = await provider.settling.retrieveIntent({ intentId: second.intentId });
  expect(status).toBe('requires_capture');
  expect(bench.told).toEqual([]);
});

async function refundOf(card: string) {
  const { bookingId, paymentId, intentId, attempt } = await bench.waiting({ card });
  const { payments, provider } = bench.platform;
  await provider.settling.captureIntent({ intentId, key: `${intentId}:capture` });
  await movePayment(payments, { paymentId, attempt, to: 'CAPTURED' });
  const requestId = `re_${crypto.randomUUID().slice(0, 8)}`;
  await requestRefund(payments, {
    refundId: requestId,
    operationId: `op_${requestId}`,
    bookingId,
    payerId: bookingId,
    amount: { amountMinor: 5_000, currency: 'EUR' },
    reason: 'GOODWILL',
    requestedBy: 'usr_support',
    needsApproval: false,
  });
  const [part] = await splitRefund(payments, requestId);
  const refundId = part?.id ?? '';
  const made = await provider.settling.refundIntent({
    intentId,
    amountMinor: 5_000,
    metadata: { bookingId, paymentId, refundId },
    key: `${refundId}:refund`,
  });
  return { requestId, refundId, providerRefundId: made.id, intentId };
}

test('a refund that ends later moves its row and tells its workflow', async () => {
  await bench.tell('settings', { refundDelayMillis: 60_000 });
  const { requestId, refundId, providerRefundId } = await refundOf('pm_card_pendingRefund');
  const { payments } = bench.platform;
  await settleRefund(payments, { refundId, state: 'PENDING', providerRefundId });
  expect(Object.values(await settled(providerRefundId, 1))).toEqual([
    expect.stringMatching(/echo|refund_moved/),
  ]);
  await bench.tell(`refunds/${providerRefundId}/succeed`);
  expect((await settled(providerRefundId, 2))['refund.updated']).toBe('refund_moved');
  expect((await findRefund(payments, { refundId }))?.state).toBe('SUCCEEDED');
  expect(bench.told).toContain(`refund ${requestId}`);
  await bench.tell(`refunds/${providerRefundId}/fail`);
  const late = await settled(providerRefundId, 3);
  expect(late['refund.failed'] ?? late['refund.updated']).toMatch(/echo|refund_moved/);
  expect((await findRefund(payments, { refundId }))?.state).toBe('FAILED');
});

test("a refund made at the provider's own desk is left to reconciliation, one of others is foreign", async () => {
  const { intentId } = await refundOf('pm_card_visa');
  const ours = await bench.stripe.refunds.create({ payment_intent: intentId, amount: 100 });
  expect(await settled(ours.id, 1)).toEqual({ 'refund.created': 'refund_unknown' });
  const stranger = await bench.stripe.paymentIntents.create({
    amount: 500,
    currency: 'eur',
    payment_method: 'pm_card_visa',
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  });
  expect(await settled(stranger.id, 2)).toMatchObject({ 'payment_intent.succeeded': 'foreign' });
  const theirs = await bench.stripe.refunds.create({ payment_intent: stranger.id });
  expect(await settled(theirs.id, 1)).toEqual({ 'refund.created': 'foreign' });
  expect(bench.told.filter((told) => !told.startsWith('refund'))).toEqual([]);
});

test('a dispute is handed to its booking once for each message, also when that fails at first', async () => {
  const { bookingId, intentId } = await bench.waiting({ card: 'pm_card_visa' });
  const { bookings, provider } = bench.platform;
  await provider.settling.captureIntent({ intentId, key: `${intentId}:capture` });
  bench.failing.operateStay = 2;
  const { id: disputeId } = await bench.tell('disputes', { payment_intent: intentId });
  expect(await settled(disputeId, 2)).toEqual({
    'charge.dispute.created': 'dispute_handed_on',
    'charge.dispute.funds_withdrawn': 'dispute_handed_on',
  });
  const operations = await bookings.operation.findMany({ where: { bookingId } });
  expect(operations).toHaveLength(2);
  for (const { id, kind, actorKind, accountId, request } of operations) {
    expect({ kind, actorKind, accountId, request }).toEqual({
      kind: 'dispute',
      actorKind: 'SYSTEM',
      accountId: 'system',
      request: { disputeId },
    });
    expect(bench.told.filter((told) => told === `operate ${id}`)).toHaveLength(1);
  }
});
