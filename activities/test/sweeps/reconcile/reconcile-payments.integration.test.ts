import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openReconciliationBench, type ReconciliationBench } from './reconciliation-bench.ts';

let bench: ReconciliationBench;
beforeAll(async () => {
  bench = await openReconciliationBench();
});
afterAll(() => bench.stop());
afterEach(() => {
  bench.healed.length = 0;
});

const findingOf = async (bookingId: string, kind: string) => {
  const where = { bookingId, kind };
  return bench.payment.db.reconciliationFinding.findFirst({ where });
};
const paymentOf = (bookingId: string) =>
  bench.payment.db.payment.findFirstOrThrow({ where: { bookingId, sequence: 1 } });

describe('reconcilePayments', () => {
  test('finds nothing where everything is right, and says what it looked at', async () => {
    const bookingId = await bench.book();
    await bench.refund(bookingId, 10_000);
    const undone = await bench.begin('captured');
    await bench.payment.run('undoPayment', { bookingId: undone, sequence: 1, livemode: false });
    const counts = await bench.reconcile();
    expect(counts).toMatchObject({ charges: 2, refunds: 2, bookings: 2, found: 0 });
    expect(await bench.findings()).toEqual([]);
    expect(await bench.payment.db.reconciliationSeen.count()).toBe(0);
  });

  test('a refund whose message was lost is looked at, and booking and payment follow', async () => {
    const bookingId = await bench.book(60_000, 'pm_card_pendingRefund');
    const refundId = await bench.refund(bookingId, 20_000);
    const request = { where: { id: refundId } };
    expect(await bench.payment.db.refundRequest.findUnique(request)).toMatchObject({ state: 'PENDING' });
    const { providerRefundId } = await bench.payment.db.refund.findFirstOrThrow({
      where: { requestId: refundId },
    });
    await bench.payment.endRefund(providerRefundId ?? '', 'succeed');
    expect(await bench.reconcile()).toMatchObject({ found: 1, healed: 1 });
    expect(bench.healed).toEqual([{ way: 'look_at_refund', refundId }]);
    expect(await bench.payment.db.refundRequest.findUnique(request)).toMatchObject({ state: 'SUCCEEDED' });
    expect(await bench.bookings.bookingRefund.findUnique({ where: { refundId } })).toMatchObject({
      state: 'SUCCEEDED',
    });
    expect(await findingOf(bookingId, 'REFUND_STATE_DIFFERS')).toMatchObject({ state: 'HEALED' });
    expect(await bench.reconcile()).toMatchObject({ found: 0 });
  });

  test('money captured after its booking had ended goes back', async () => {
    const bookingId = await bench.begin('authorized');
    const { id } = await paymentOf(bookingId);
    const [intent] = await bench.payment.intentsOf(bookingId);
    await bench.payment.provider.settling.captureIntent({ intentId: intent?.id ?? '', key: `${id}:late` });
    const settledAt = new Date();
    const data = { status: 'EXPIRED', settledAt };
    await bench.bookings.booking.update({ where: { id: bookingId }, data });
    expect(await bench.reconcile()).toMatchObject({ found: 1, healed: 1 });
    expect(bench.healed).toEqual([{ way: 'undo', bookingId, sequence: 1 }]);
    expect(await bench.payment.intentsOf(bookingId)).toMatchObject([
      { latest_charge: { amount_refunded: 60_000 } },
    ]);
    expect(await findingOf(bookingId, 'CAPTURE_UNRECORDED')).toMatchObject({ state: 'HEALED' });
    expect(await bench.reconcile()).toMatchObject({ found: 0 });
  });

  test('a charge nobody knows is filed once, with what the provider says', async () => {
    const lane = bench.payment.provider.authorizing;
    const stray = { bookingId: 'bk_stray', paymentId: 'pay_stray_1', attempt: 1 };
    const amount = { amountMinor: 7_700, currency: 'EUR' };
    const card = { amount, paymentMethodId: 'pm_card_visa', key: 'stray:create' };
    const { id: intentId } = await lane.createIntent({ ...stray, ...card });
    await lane.confirmIntent({ intentId, key: 'stray:confirm' });
    await lane.captureIntent({ intentId, key: 'stray:capture' });
    await bench.reconcile();
    await bench.reconcile();
    const filed = await bench.payment.db.reconciliationFinding.findMany({
      where: { kind: 'UNKNOWN_CHARGE' },
    });
    expect(filed).toMatchObject([
      {
        state: 'OPEN',
        bookingId: 'bk_stray',
        providerSide: { intentId, captured: true, amountMinor: 7_700, currency: 'EUR' },
        ourSide: null,
      },
    ]);
    await lane.refundIntent({
      intentId,
      amountMinor: 7_700,
      metadata: { ...stray, refundId: 're_stray' },
      key: 'stray:refund',
    });
    await bench.reconcile();
    expect(await findingOf('bk_stray', 'UNKNOWN_CHARGE')).toMatchObject({ state: 'HEALED' });
    expect(await findingOf('bk_stray', 'UNKNOWN_REFUND')).toMatchObject({ state: 'OPEN' });
  });

  test('amounts that differ are filed with both sides, and close when they are right again', async () => {
    const bookingId = await bench.book();
    const { id } = await paymentOf(bookingId);
    const change = (capturedMinor: number) =>
      bench.payment.db.payment.update({ where: { id }, data: { capturedMinor } });
    await change(50_000);
    await bench.reconcile();
    expect(await findingOf(bookingId, 'CAPTURED_AMOUNT_DIFFERS')).toMatchObject({
      state: 'OPEN',
      providerSide: { capturedMinor: 60_000, currency: 'EUR' },
      ourSide: { paymentId: id, capturedMinor: 50_000 },
    });
    expect(await findingOf(bookingId, 'BOOKING_MONEY_DIFFERS')).toMatchObject({ state: 'OPEN' });
    await change(60_000);
    // The charge lies before the time of this run: what is open is looked at all the same.
    await bench.reconcile({ from: new Date(Date.now() - 1) });
    expect(await findingOf(bookingId, 'CAPTURED_AMOUNT_DIFFERS')).toMatchObject({ state: 'HEALED' });
    expect(await findingOf(bookingId, 'BOOKING_MONEY_DIFFERS')).toMatchObject({ state: 'HEALED' });
  });

  test('what support closed stays closed until a side changes', async () => {
    const bookingId = await bench.book();
    const { id } = await paymentOf(bookingId);
    const change = (capturedMinor: number) =>
      bench.payment.db.payment.update({ where: { id }, data: { capturedMinor } });
    await change(59_000);
    await bench.reconcile();
    const closed = { state: 'CLOSED', note: 'known', closedBy: 'usr_support' };
    const kind = 'CAPTURED_AMOUNT_DIFFERS';
    await bench.payment.db.reconciliationFinding.updateMany({ where: { bookingId, kind }, data: closed });
    await bench.reconcile();
    expect(await findingOf(bookingId, kind)).toMatchObject(closed);
    await change(58_000);
    await bench.reconcile();
    expect(await findingOf(bookingId, kind)).toMatchObject({ state: 'OPEN' });
    await change(60_000);
    await bench.reconcile();
  });

  test('what we count as captured or given, and the provider does not have, is filed', async () => {
    const bookingId = await bench.begin('authorized', 5_000);
    const { id } = await paymentOf(bookingId);
    const settled = { status: 'CONFIRMED', settledAt: new Date(), capturedAmountMinor: 5_000n };
    await bench.bookings.booking.update({ where: { id: bookingId }, data: settled });
    const data = { status: 'CAPTURED', capturedMinor: 5_000n };
    await bench.payment.db.payment.update({ where: { id }, data });
    const refund = { id: 're_nowhere', paymentId: id, providerIntentId: 'pi_nowhere', amountMinor: 1_000n };
    await bench.payment.db.refund.create({
      data: { ...refund, state: 'SUCCEEDED', providerKey: 'nowhere', providerRefundId: 're_gone' },
    });
    await bench.reconcile();
    expect(await findingOf(bookingId, 'CAPTURE_MISSING')).toMatchObject({
      state: 'OPEN',
      objectId: id,
      providerSide: { intents: [{ status: 'requires_capture' }] },
      ourSide: { capturedMinor: 5_000 },
    });
    expect(await findingOf(bookingId, 'REFUND_MISSING')).toMatchObject({
      state: 'OPEN',
      objectId: 're_nowhere',
    });
    // Its postings were missing too, and are there now.
    expect(await findingOf(bookingId, 'POSTING_MISSING')).toMatchObject({ state: 'HEALED' });
  });

  test('a booking without its money, and one that ended with some', async () => {
    const unpaid = await bench.begin('authorized');
    const data = { status: 'CONFIRMED', settledAt: new Date() };
    await bench.bookings.booking.update({ where: { id: unpaid }, data });
    const rejected = await bench.begin('captured');
    await bench.bookings.booking.update({
      where: { id: rejected },
      data: { ...data, status: 'REJECTED' },
    });
    await bench.reconcile();
    expect(await findingOf(unpaid, 'BOOKING_UNPAID')).toMatchObject({ state: 'OPEN' });
    expect(await findingOf(rejected, 'ENDED_WITH_MONEY')).toMatchObject({ state: 'OPEN' });
  });

  test('held money close to lapsing: its saga looks again; one without a booking that wants it is undone', async () => {
    const waiting = await bench.begin('authorized');
    const ended = await bench.begin('authorized');
    const soon = new Date(Date.now() + 3_600_000);
    for (const bookingId of [waiting, ended]) {
      const { id } = await paymentOf(bookingId);
      await bench.payment.db.paymentAttempt.updateMany({
        where: { paymentId: id },
        data: { captureBefore: soon },
      });
    }
    await bench.bookings.booking.update({
      where: { id: ended },
      data: { status: 'CANCELLED', settledAt: new Date() },
    });
    await bench.reconcile();
    expect(bench.healed).toContainEqual({ way: 'nudge', bookingId: waiting });
    expect(bench.healed).toContainEqual({ way: 'undo', bookingId: ended, sequence: 1 });
    expect(await findingOf(waiting, 'AUTHORIZATION_LAPSING')).toMatchObject({ state: 'OPEN' });
    expect(await bench.payment.intentsOf(ended)).toMatchObject([{ status: 'canceled' }]);
    await bench.payment.run('capturePayment', { bookingId: waiting, sequence: 1 });
    await bench.reconcile();
    expect(await findingOf(waiting, 'AUTHORIZATION_LAPSING')).toMatchObject({ state: 'HEALED' });
  });

  test.each([
    ['UNKNOWN_DISPUTE', { disputeId: 'dp_made_up' }],
    ['UNKNOWN_CHARGE', null],
    ['UNKNOWN_REFUND', { createdAt: 'some day' }],
    ['DISPUTE_UNRECORDED', { createdAt: '2026-01-01T00:00:00.000Z' }],
    ['WRITTEN_BY_ANOTHER_RELEASE', {}],
  ])(
    '%s whose object cannot be looked for by %j waits for a person, and the run goes on',
    async (kind, side) => {
      const db = bench.payment.db;
      const runId = `rr_${crypto.randomUUID()}`;
      const [from, until] = [new Date(0), new Date(1)];
      await db.reconciliationRun.create({ data: { id: runId, trigger: 'MANUAL', from, until, counts: {} } });
      const finding = { objectId: `made_up_${kind}`, bookingId: null, lastSeenAt: new Date(2) };
      await db.reconciliationFinding.create({
        data: {
          id: `rf_${kind}`,
          runId,
          kind,
          ...finding,
          ...(side && { providerSide: side }),
          state: 'OPEN',
        },
      });
      expect((await bench.reconcile()).again).toBeGreaterThan(0);
      expect(await db.reconciliationFinding.findUnique({ where: { id: `rf_${kind}` } })).toMatchObject({
        state: 'OPEN',
      });
      await db.reconciliationFinding.delete({ where: { id: `rf_${kind}` } });
    },
  );
});
