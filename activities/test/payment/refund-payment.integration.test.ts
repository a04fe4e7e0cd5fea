import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { findRefund } from '@holdfast/prisma-payment/record-refund';
import { splitRefund } from '@holdfast/prisma-payment/request-refund';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorization, codeOf, openPaymentBench, type PaymentBench } from './payment-bench.ts';

let bench: PaymentBench;
beforeAll(async () => {
  bench = await openPaymentBench();
});
afterAll(() => bench.stop());

const quick = { startToCloseTimeoutMs: 600 };

/** A booking whose price, 345.00, was taken from this card. */
async function paid(paymentMethodId = 'pm_card_visa', bookingId = authorization().bookingId, sequence = 1) {
  const input = authorization({ bookingId, sequence, paymentMethodId });
  await bench.run('authorizePayment', input);
  await bench.run('capturePayment', input);
  return { bookingId, paymentId: paymentIdOf(input) };
}

let operations = 0;
function wish(bookingId: string, amountMinor: number, needsApproval = false) {
  operations += 1;
  return {
    operationId: `op_${operations}`,
    bookingId,
    payerId: bookingId,
    livemode: false,
    amount: { amountMinor, currency: 'EUR' },
    reason: 'GOODWILL',
    requestedBy: 'usr_asks',
    needsApproval,
  } as const;
}
const ask = async (bookingId: string, amountMinor: number) =>
  (await bench.run('requestRefund', wish(bookingId, amountMinor))).refundId;
const refundedAtProvider = async (bookingId: string) =>
  (await bench.intentsOf(bookingId)).reduce(
    (sum, intent) => sum + (intent.latest_charge?.amount_refunded ?? 0),
    0,
  );
async function providerLedger(bookingId: string): Promise<number> {
  const { _sum } = await bench.db.ledgerEntry.aggregate({
    where: { account: 'PROVIDER', transaction: { bookingId } },
    _sum: { amountMinor: true },
  });
  return Number(_sum.amountMinor);
}
async function providerRefundOf(refundId: string): Promise<string> {
  const row = await bench.db.refund.findFirst({
    where: { requestId: refundId },
    orderBy: { createdAt: 'desc' },
  });
  return row?.providerRefundId ?? '';
}

describe('requestRefund and decideRefund', () => {
  test('20 parts at once never give back more than was taken', async () => {
    const { bookingId } = await paid();
    const codes = await Promise.all(
      Array.from({ length: 20 }, () =>
        codeOf(
          bench
            .run('requestRefund', wish(bookingId, 5_000))
            .then(({ refundId }) => bench.run('payRefund', { refundId })),
        ),
      ),
    );
    expect(codes.filter((code) => code === 'ok')).toHaveLength(6);
    expect(codes.filter((code) => code === 'REFUND_EXCEEDS_PAID')).toHaveLength(14);
    expect(await refundedAtProvider(bookingId)).toBe(30_000);
    expect(await providerLedger(bookingId)).toBe(4_500);
    expect(await codeOf(bench.run('requestRefund', wish(bookingId, 4_501)))).toBe('REFUND_EXCEEDS_PAID');
  });

  test('asked again by the same operation it is the same refund', async () => {
    const { bookingId } = await paid();
    const same = wish(bookingId, 20_000);
    const first = await bench.run('requestRefund', same);
    expect(await bench.run('requestRefund', same)).toEqual(first);
    expect(await bench.run('payRefund', first)).toEqual({ state: 'SUCCEEDED' });
    expect(await bench.run('requestRefund', same)).toEqual({ ...first, state: 'SUCCEEDED' });
    expect(await bench.run('readRefund', first)).toMatchObject({
      bookingId,
      state: 'SUCCEEDED',
      failedParts: [],
    });
  });

  test('a second person decides, and may be asked twice', async () => {
    const { bookingId } = await paid();
    const { refundId } = await bench.run('requestRefund', wish(bookingId, 100, true));
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'AWAITING_APPROVAL' });
    const approve = { refundId, decision: 'approve', decidedBy: 'usr_other' } as const;
    expect(await codeOf(bench.run('decideRefund', { ...approve, decidedBy: 'usr_asks' }))).toBe('OWN_REFUND');
    expect(await bench.run('decideRefund', approve)).toEqual({ state: 'APPROVED' });
    expect(await bench.run('decideRefund', approve)).toEqual({ state: 'APPROVED' });
    expect(await codeOf(bench.run('decideRefund', { ...approve, decision: 'reject' }))).toBe(
      'REFUND_DECIDED',
    );
    expect(await codeOf(bench.run('decideRefund', { ...approve, decidedBy: 'usr_third' }))).toBe(
      'REFUND_DECIDED',
    );
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'SUCCEEDED' });
    expect(await bench.run('decideRefund', approve)).toEqual({ state: 'SUCCEEDED' });
    const needless = await ask(bookingId, 100);
    expect(await codeOf(bench.run('decideRefund', { ...approve, refundId: needless }))).toBe(
      'REFUND_DECIDED',
    );
  });
});

describe('payRefund', () => {
  test('gives back once however often it is run', async () => {
    const { bookingId } = await paid();
    const refundId = await ask(bookingId, 10_000);
    const codes = await Promise.all([1, 2, 3, 4].map(() => codeOf(bench.run('payRefund', { refundId }))));
    expect(codes).toContain('ok');
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'SUCCEEDED' });
    expect(await refundedAtProvider(bookingId)).toBe(10_000);
    expect(await bench.eventsOf(bookingId)).toEqual([
      'PaymentAuthorized',
      'PaymentCaptured',
      'PaymentRefunded',
    ]);
  });

  test('takes the newest payment first', async () => {
    const { bookingId } = await paid();
    const later = await paid('pm_card_visa', bookingId, 2);
    expect(await bench.run('payRefund', { refundId: await ask(bookingId, 40_000) })).toEqual({
      state: 'SUCCEEDED',
    });
    expect(await bench.db.payment.findUnique({ where: { id: later.paymentId } })).toMatchObject({
      status: 'REFUNDED',
    });
    expect(
      await bench.db.refund.findMany({ where: { payment: { bookingId } }, orderBy: { amountMinor: 'asc' } }),
    ).toMatchObject([{ amountMinor: 5_500n }, { paymentId: later.paymentId, amountMinor: 34_500n }]);
  });

  test.each([
    'timeout_after',
    'timeout_before',
    'error_500_before',
    'error_500_after',
    'unavailable',
    'connection_reset',
  ])('heals after %s, and gives back once', async (kind) => {
    const { bookingId } = await paid();
    const refundId = await ask(bookingId, 10_000);
    await bench.fail(bookingId, { operation: 'refund', kind });
    expect(await codeOf(bench.run('payRefund', { refundId }, quick))).toMatch(/^PROVIDER_/);
    await expect.poll(() => codeOf(bench.run('payRefund', { refundId }))).toBe('ok');
    expect(await bench.run('readRefund', { refundId })).toMatchObject({ state: 'SUCCEEDED' });
    expect(await refundedAtProvider(bookingId)).toBe(10_000);
    expect(await providerLedger(bookingId)).toBe(24_500);
  });

  test('killed after the row was written, and after the provider did it: found, not made again', async () => {
    const { bookingId, paymentId } = await paid();
    const refundId = await ask(bookingId, 10_000);
    const [row] = await splitRefund(bench.db, refundId);
    const refund = await findRefund(bench.db, { refundId: row?.id ?? '' });
    const { intentId = '', providerKey: key = '', id = '' } = refund ?? {};
    const metadata = { bookingId, paymentId, refundId: id };
    await bench.provider.settling.refundIntent({ intentId, amountMinor: 10_000, metadata, key });
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'SUCCEEDED' });
    expect((await bench.callsOf(bookingId)).filter((call) => call === 'refund')).toHaveLength(1);
    expect(await refundedAtProvider(bookingId)).toBe(10_000);
  });

  test('a key older than a day is not relied on: the refund is found by what it carries', async () => {
    const { bookingId, paymentId } = await paid();
    const refundId = await ask(bookingId, 10_000);
    const [row] = await splitRefund(bench.db, refundId);
    const { intentId = '', id = '' } = (await findRefund(bench.db, { refundId: row?.id ?? '' })) ?? {};
    const asked = { intentId, amountMinor: 10_000, metadata: { bookingId, paymentId, refundId: id } };
    await bench.provider.settling.refundIntent({ ...asked, key: `${bookingId}:forgotten` });
    const dayAgo = new Date(Date.now() - 24 * 60 * 60 * 1000);
    await bench.db.refund.updateMany({ where: { id }, data: { providerKeyAt: dayAgo } });
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'SUCCEEDED' });
    expect(await refundedAtProvider(bookingId)).toBe(10_000);
    // Without looking first, a call under a key that the provider has forgotten gives back once more.
    await bench.provider.settling.refundIntent({ ...asked, key: `${bookingId}:forgotten too` });
    expect(await refundedAtProvider(bookingId)).toBe(20_000);
  });

  test('a key older than a day under which nothing happened is given up', async () => {
    const { bookingId } = await paid();
    const refundId = await ask(bookingId, 10_000);
    const [row] = await splitRefund(bench.db, refundId);
    const dayAgo = new Date(Date.now() - 24 * 60 * 60 * 1000);
    await bench.db.refund.updateMany({ where: { id: row?.id ?? '' }, data: { providerKeyAt: dayAgo } });
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'SUCCEEDED' });
    expect((await findRefund(bench.db, { refundId: row?.id ?? '' }))?.providerKey).toMatch(/~2$/);
    expect(await refundedAtProvider(bookingId)).toBe(10_000);
  });

  test('a definite no comes back as failed, and can be tried again', async () => {
    const { bookingId } = await paid();
    const refundId = await ask(bookingId, 10_000);
    await bench.fail(bookingId, { operation: 'refund', kind: 'decline' });
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'FAILED' });
    expect(await providerLedger(bookingId)).toBe(34_500);
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'FAILED' });
    expect(await bench.run('retryRefund', { refundId })).toEqual({ state: 'APPROVED' });
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'SUCCEEDED' });
  });

  test('one that waits at the provider and then fails: money and ledger are as before', async () => {
    const { bookingId } = await paid('pm_card_pendingRefund');
    const refundId = await ask(bookingId, 34_500);
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'PENDING' });
    expect(await codeOf(bench.run('requestRefund', wish(bookingId, 1)))).toBe('REFUND_EXCEEDS_PAID');
    expect(await providerLedger(bookingId)).toBe(0);
    await bench.bank(`refunds/${await providerRefundOf(refundId)}/fail`);
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'FAILED' });
    expect(await providerLedger(bookingId)).toBe(34_500);
    expect(await codeOf(bench.run('requestRefund', wish(bookingId, 34_500)))).toBe('ok');
    expect(await codeOf(bench.run('retryRefund', { refundId }))).toBe('REFUND_EXCEEDS_PAID');
  });

  test('one that waits at the provider and then succeeds', async () => {
    const { bookingId } = await paid('pm_card_pendingRefund');
    const refundId = await ask(bookingId, 500);
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'PENDING' });
    await bench.bank(`refunds/${await providerRefundOf(refundId)}/succeed`);
    expect(await bench.run('payRefund', { refundId })).toEqual({ state: 'SUCCEEDED' });
  });

  test('what does not get through is ended by hand', async () => {
    const { bookingId } = await paid();
    await bench.fail(bookingId, { operation: 'refund', kind: 'unavailable', times: 2 });
    const substituted = await ask(bookingId, 30_000);
    expect(await codeOf(bench.run('payRefund', { refundId: substituted }))).toMatch(/^PROVIDER_/);
    const byHand = { refundId: substituted, decision: 'substitute' } as const;
    expect(await bench.run('endRefundByHand', byHand)).toEqual({ state: 'SUCCEEDED' });
    expect(await bench.run('endRefundByHand', byHand)).toEqual({ state: 'SUCCEEDED' });
    expect(await providerLedger(bookingId)).toBe(34_500);
    const given = await ask(bookingId, 4_500);
    expect(await codeOf(bench.run('payRefund', { refundId: given }))).toMatch(/^PROVIDER_/);
    expect(await bench.run('endRefundByHand', { refundId: given, decision: 'write_off' })).toEqual({
      state: 'FAILED',
    });
    expect(await bench.run('readRefund', { refundId: given })).toMatchObject({ failureCode: 'WRITTEN_OFF' });
    expect(await refundedAtProvider(bookingId)).toBe(0);
  });
});

describe('undoPayment after a refund', () => {
  test('gives back only what is left', async () => {
    const { bookingId } = await paid();
    await bench.run('payRefund', { refundId: await ask(bookingId, 10_000) });
    const undo = { bookingId, sequence: 1, livemode: false };
    expect(await bench.run('undoPayment', undo)).toEqual({ outcome: 'refunded' });
    expect(await bench.run('undoPayment', undo)).toEqual({ outcome: 'refunded' });
    const rows = await bench.db.refund.findMany({
      where: { payment: { bookingId } },
      orderBy: { amountMinor: 'asc' },
    });
    expect(rows.map(({ amountMinor }) => amountMinor)).toEqual([10_000n, 24_500n]);
    expect(await refundedAtProvider(bookingId)).toBe(34_500);
    expect(await providerLedger(bookingId)).toBe(0);
  });

  test('while one is promised and one is under way: nothing twice', async () => {
    const { bookingId } = await paid();
    const promised = await ask(bookingId, 5_000);
    const underWay = await ask(bookingId, 10_000);
    await splitRefund(bench.db, underWay);
    expect(await bench.run('undoPayment', { bookingId, sequence: 1, livemode: false })).toEqual({
      outcome: 'refunded',
    });
    expect(await bench.run('payRefund', { refundId: underWay })).toEqual({ state: 'SUCCEEDED' });
    expect(await bench.run('payRefund', { refundId: promised })).toEqual({ state: 'FAILED' });
    expect(await bench.run('readRefund', { refundId: promised })).toMatchObject({
      failureCode: 'NOTHING_LEFT',
    });
    expect(await refundedAtProvider(bookingId)).toBe(34_500);
    expect(await providerLedger(bookingId)).toBe(0);
  });

  test('only a payment that was undone or never captured for a booking is late', async () => {
    const { bookingId } = await paid();
    const payment = { bookingId, sequence: 1 };
    expect(await bench.run('readLatePayment', payment)).toEqual({ late: false, livemode: false });
    expect(await bench.run('readLatePayment', { ...payment, sequence: 2 })).toMatchObject({ late: false });
    await bench.run('undoPayment', { ...payment, livemode: false });
    expect(await bench.run('readLatePayment', payment)).toEqual({ late: true, livemode: false });
  });
});
