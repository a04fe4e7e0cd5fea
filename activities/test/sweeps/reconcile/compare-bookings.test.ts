import { expect, test } from 'vitest';
import {
  type ComparedBooking,
  compareBookings,
  type PaidTogether,
} from '../../../src/sweeps/reconcile/compare-bookings.ts';

const booking: ComparedBooking = {
  id: 'bk_1',
  status: 'CONFIRMED',
  totalMinor: 1_000,
  pointsMinor: 0,
  capturedMinor: 1_000,
  refundedMinor: 0,
  promisedMinor: null,
  refunds: [],
};
const alone: PaidTogether = { payerId: 'bk_1', bookings: [booking], keptMinor: 1_000, requests: [] };
const kindsOf = (change: Partial<ComparedBooking>, group: Partial<PaidTogether> = {}) =>
  compareBookings({ ...alone, bookings: [{ ...booking, ...change }], ...group }).map(({ kind }) => kind);

test('bookings that are paid are right, by money or by points', () => {
  expect(kindsOf({})).toEqual([]);
  expect(kindsOf({ pointsMinor: 400, capturedMinor: 600 }, { keptMinor: 600 })).toEqual([]);
  const nothing = { capturedMinor: 0, keptMinor: 0 };
  expect(kindsOf({ status: 'REJECTED', capturedMinor: 0 }, nothing)).toEqual([]);
});

test('several bookings of one payment are compared by their sum', () => {
  const bookings = [booking, { ...booking, id: 'bk_2', totalMinor: 500, capturedMinor: 500 }];
  expect(compareBookings({ ...alone, bookings, keptMinor: 1_500 })).toEqual([]);
  expect(compareBookings({ ...alone, bookings, keptMinor: 1_000 })).toMatchObject([
    { kind: 'BOOKING_MONEY_DIFFERS', objectId: 'bk_1', ourSide: { paymentsKeptMinor: 1_000 } },
  ]);
});

test('a confirmed booking without its money', () => {
  expect(kindsOf({ capturedMinor: 400 }, { keptMinor: 400 })).toEqual(['BOOKING_UNPAID']);
});

test('one that came to nothing and has kept money', () => {
  expect(kindsOf({ status: 'EXPIRED', capturedMinor: 0 })).toEqual(['ENDED_WITH_MONEY']);
  expect(kindsOf({ capturedMinor: 0, refundedMinor: 0, status: 'COMPLETED' })).toEqual([
    'BOOKING_MONEY_DIFFERS',
  ]);
});

test('a cancelled one that keeps more than its fee: what was promised has been asked for', () => {
  const cancelled = { status: 'CANCELLED', promisedMinor: 800 };
  const refund = { refundId: 're_1', state: 'FAILED', amountMinor: 800 };
  expect(kindsOf(cancelled)).toEqual(['ENDED_WITH_MONEY']);
  const requests = [{ ...refund, bookingId: 'bk_1' }];
  expect(kindsOf({ ...cancelled, refunds: [refund] }, { requests })).toEqual([]);
});

test('a refund of which booking and payment say differently is looked at', () => {
  const request = { refundId: 're_1', state: 'SUCCEEDED', amountMinor: 100, bookingId: 'bk_1' };
  expect(compareBookings({ ...alone, requests: [request] })).toMatchObject([
    {
      kind: 'BOOKING_REFUND_DIFFERS',
      objectId: 're_1',
      ourSide: { booking: null, payment: { state: 'SUCCEEDED' } },
      healing: { way: 'look_at_refund', refundId: 're_1' },
    },
  ]);
});
