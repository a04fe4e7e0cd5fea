import { readStatement } from '@holdfast/prisma-payment/read-statement';
import { readBalances } from '@holdfast/prisma-payment/reconciliation/check-ledger';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RecordedEarnings, recordEarningsActivities } from '../../src/sweeps/record-earnings.ts';
import { openReconciliationBench, type ReconciliationBench } from './reconcile/reconciliation-bench.ts';

let bench: ReconciliationBench;
beforeAll(async () => {
  bench = await openReconciliationBench();
});
afterAll(() => bench.stop());

/** Runs the sweep as the worker does; every stay counts at once. */
function sweep(): Promise<RecordedEarnings> {
  const { recordEarnings } = recordEarningsActivities({
    bookings: bench.bookings,
    payments: bench.payment.db,
    commissionBasisPoints: 1_500,
    quietSeconds: 0,
  });
  return new MockActivityEnvironment().run(recordEarnings);
}

/** The accounts of one booking's postings, in minor units, debit positive. */
async function accountsOf(bookingId: string): Promise<Record<string, number>> {
  const entries = await bench.payment.db.ledgerEntry.findMany({ where: { transaction: { bookingId } } });
  const sums: Record<string, number> = {};
  for (const { account, amountMinor } of entries) sums[account] = (sums[account] ?? 0) + Number(amountMinor);
  return sums;
}

const complete = (bookingId: string, status = 'COMPLETED') =>
  bench.bookings.booking.update({ where: { id: bookingId }, data: { status } });

test('a stay is credited once, run twice, at once, and cut off before the booking was told', async () => {
  const bookingId = await bench.book(10_003);
  expect(await sweep()).toEqual({ earned: 0, adjusted: 0 });
  await complete(bookingId);
  const swept = await Promise.all([sweep(), sweep(), sweep()]);
  expect(swept.reduce((sum, { earned }) => sum + earned, 0)).toBe(1);
  expect(await accountsOf(bookingId)).toEqual({
    PROVIDER: 10_003,
    GUEST_FUNDS: 0,
    HOTEL_PAYABLE: -8_503,
    COMMISSION: -1_500,
  });
  await bench.bookings.booking.update({ where: { id: bookingId }, data: { earnedAt: null } });
  expect(await sweep()).toEqual({ earned: 0, adjusted: 0 });
  expect(await bench.bookings.booking.findUnique({ where: { id: bookingId } })).toMatchObject({
    earnedAt: expect.any(Date),
  });
});

test('a cancelled stay earns its fee, once its refund is final; points are owed to the hotel too', async () => {
  const bookingId = await bench.book(10_000, 'pm_card_pendingRefund');
  const refundId = await bench.refund(bookingId, 7_000);
  await complete(bookingId, 'CANCELLED');
  expect(await sweep()).toEqual({ earned: 0, adjusted: 0 });
  const refund = await bench.payment.db.refund.findFirstOrThrow({ where: { requestId: refundId } });
  await bench.payment.endRefund(refund.providerRefundId ?? '', 'succeed');
  await bench.pursue(refundId);
  expect(await sweep()).toEqual({ earned: 1, adjusted: 0 });
  expect(await accountsOf(bookingId)).toMatchObject({
    HOTEL_PAYABLE: -2_550,
    COMMISSION: -450,
    GUEST_FUNDS: 0,
  });

  const withPoints = await bench.book(10_000);
  await bench.bookings.booking.update({
    where: { id: withPoints },
    data: { totalAmountMinor: 14_000n, pointsSpent: 40, pointsAmountMinor: 4_000n, status: 'NO_SHOW' },
  });
  await sweep();
  expect(await accountsOf(withPoints)).toMatchObject({
    GUEST_FUNDS: 0,
    POINTS: 4_000,
    HOTEL_PAYABLE: -11_900,
    COMMISSION: -2_100,
  });
});

test('a refund after the stay was earned is taken off in the same ratio, and put back when it is written off', async () => {
  const bookingId = await bench.book(9_999, 'pm_card_pendingRefund');
  await complete(bookingId);
  await sweep();
  const first = await bench.refund(bookingId, 3_333);
  const second = await bench.refund(bookingId, 1);
  const swept = await Promise.all([sweep(), sweep()]);
  expect(swept.reduce((sum, { adjusted }) => sum + adjusted, 0)).toBe(2);
  // 15 % of what is left, to the minor unit, however many refunds there were.
  expect(await accountsOf(bookingId)).toMatchObject({
    GUEST_FUNDS: 0,
    COMMISSION: -1_000,
    HOTEL_PAYABLE: -5_665,
    PROVIDER: 6_665,
  });
  const refund = await bench.payment.db.refund.findFirstOrThrow({ where: { requestId: first } });
  await bench.payment.endRefund(refund.providerRefundId ?? '', 'fail');
  await bench.pursue(first);
  // What failed is still the guest's, until a person writes it off.
  expect(await sweep()).toMatchObject({ adjusted: 0 });
  await bench.endByHand(first, 'write_off');
  expect(await sweep()).toMatchObject({ adjusted: 1 });
  expect(await accountsOf(bookingId)).toMatchObject({
    GUEST_FUNDS: 0,
    COMMISSION: -1_500,
    HOTEL_PAYABLE: -8_498,
  });
  expect(second).toMatch(/^re_/);
  expect(await bench.reconcile()).toMatchObject({ found: 0 });
});

test('one whole refund leaves hotel and platform nothing', async () => {
  const bookingId = await bench.book(777);
  await complete(bookingId);
  await sweep();
  await bench.refund(bookingId, 777);
  await sweep();
  expect(await accountsOf(bookingId)).toMatchObject({ COMMISSION: 0, HOTEL_PAYABLE: 0, GUEST_FUNDS: 0 });
});

test('the statement of the month says it, and carries what was owed before', async () => {
  const query = { hotelId: 'htl_test', livemode: false, timeZone: 'Europe/Lisbon' };
  const march = await readStatement(bench.payment.db, { ...query, month: '2027-03' });
  const owed = (await readBalances(bench.payment.db)).find(({ account }) => account === 'HOTEL_PAYABLE');
  expect(march.totals).toMatchObject([{ currency: 'EUR', stays: 5, carriedMinor: 0 }]);
  expect(march.totals[0]?.balanceMinor).toBe(-(owed?.amountMinor ?? 0));
  for (const line of march.lines) {
    expect(line.grossMinor - line.refundsMinor - line.commissionMinor).toBe(line.netMinor);
  }
  const fee = march.lines.find(({ grossMinor, netMinor }) => grossMinor === 10_000 && netMinor === 2_550);
  expect(fee).toMatchObject({ refundsMinor: 7_000, commissionMinor: 450, checkOut: '2027-03-30' });
  const april = await readStatement(bench.payment.db, { ...query, month: '2027-04' });
  expect(april).toEqual({
    lines: [],
    totals: [
      {
        currency: 'EUR',
        stays: 0,
        grossMinor: 0,
        refundsMinor: 0,
        commissionMinor: 0,
        netMinor: 0,
        carriedMinor: march.totals[0]?.balanceMinor,
        balanceMinor: march.totals[0]?.balanceMinor,
      },
    ],
  });
  const before = await readStatement(bench.payment.db, { ...query, month: '2027-02' });
  expect(before).toEqual({ lines: [], totals: [] });
  const live = await readStatement(bench.payment.db, { ...query, livemode: true, month: '2027-03' });
  expect(live.lines).toEqual([]);
});

test.each([
  ['substitute', 0],
  ['write_off', 10_000],
] as const)(
  "what failed to reach a guest is nobody's until a person ends it: %s",
  async (decision, earned) => {
    const bookingId = await bench.book(10_000, 'pm_card_pendingRefund');
    const refundId = await bench.refund(bookingId, 10_000);
    await complete(bookingId, 'CANCELLED');
    const refund = await bench.payment.db.refund.findFirstOrThrow({ where: { requestId: refundId } });
    await bench.payment.endRefund(refund.providerRefundId ?? '', 'fail');
    await bench.pursue(refundId);
    expect(await sweep()).toEqual({ earned: 0, adjusted: 0 });
    await bench.endByHand(refundId, decision);
    expect(await sweep()).toMatchObject({ earned: 1 });
    const { HOTEL_PAYABLE = 0, COMMISSION = 0, GUEST_FUNDS } = await accountsOf(bookingId);
    expect([0 - HOTEL_PAYABLE - COMMISSION, GUEST_FUNDS]).toEqual([earned, 0]);
  },
);
