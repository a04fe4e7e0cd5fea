import type { FindingKind } from '@holdfast/domain/reconciliation';
import {
  type BookingMoney,
  listSettled,
  readBookingMoney,
} from '@holdfast/prisma-booking/read-booking-money';
import { readKept } from '@holdfast/prisma-payment/reconciliation/read-payments';
import { listMoved, readRequestsOnRecord } from '@holdfast/prisma-payment/reconciliation/read-refunds';
import type { RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import { compareBookings } from './compare-bookings.ts';
import type { Disagreement } from './disagreement.ts';
import { fileDisagreements } from './file-disagreements.ts';
import type { Pass, Reconciling, Run } from './run.ts';

/** What can be wrong between a booking and its payments. */
export const bookingKinds = [
  'BOOKING_UNPAID',
  'BOOKING_MONEY_DIFFERS',
  'ENDED_WITH_MONEY',
  'BOOKING_REFUND_DIFFERS',
] as const satisfies readonly FindingKind[];

const batch = 200;

/** Looks through the bookings whose outcome was written in the run's time. */
export const lookThroughSettled: Pass = async function* (around, run, cursor) {
  const position = cursor === null ? null : (JSON.parse(cursor) as { settledAt: string; bookingId: string });
  let after = position && { ...position, settledAt: new Date(position.settledAt) };
  do {
    const query = { from: run.from, until: run.until, after, limit: batch };
    const { bookingIds, next } = await listSettled(around.bookings, query);
    after = next;
    yield { cursor: JSON.stringify(next), counts: await lookAtBookings(around, run, bookingIds) };
  } while (after !== null);
};

/** Looks through the bookings that were charged again or refunded in the run's time. */
export const lookThroughMoved: Pass = async function* (around, run, cursor) {
  for (let after = cursor ?? ''; ; ) {
    const bookingIds = await listMoved(around.payments, {
      from: run.from,
      until: run.until,
      after,
      limit: batch,
    });
    const last = bookingIds.at(-1);
    if (last === undefined) return;
    after = last;
    yield { cursor: after, counts: await lookAtBookings(around, run, bookingIds) };
  }
};

/** Compares bookings with the payments that pay for them. */
export async function lookAtBookings(
  around: Reconciling,
  run: Run,
  bookingIds: readonly string[],
): Promise<RunCounts> {
  const money = await readBookingMoney(around.bookings, bookingIds);
  const kept = await readKept(around.payments, [...new Set(money.map(({ payerId }) => payerId))]);
  const requests = await readRequestsOnRecord(
    around.payments,
    money.map(({ id }) => id),
  );
  const examined: string[] = [];
  const disagreements: Disagreement[] = [];
  for (const [payerId, bookings] of groupByPayer(money)) {
    const ids = bookings.map(({ id }) => id);
    const payment = kept.get(payerId);
    const own = requests.filter(({ bookingId }) => ids.includes(bookingId));
    const changed = [...bookings, ...own, ...(payment ? [payment] : [])];
    // What is being changed would differ for a moment.
    if (
      bookings.some(({ operating }) => operating) ||
      changed.some(({ updatedAt }) => updatedAt >= run.until)
    ) {
      continue;
    }
    examined.push(payerId, ...ids, ...own.map(({ refundId }) => refundId));
    disagreements.push(
      ...compareBookings({
        payerId,
        bookings,
        keptMinor: payment?.keptMinor ?? 0,
        requests: own.map(({ updatedAt: _, ...request }) => request),
      }),
    );
  }
  const filed = await fileDisagreements(around, run, { examined, kinds: bookingKinds, disagreements });
  return { bookings: money.length, ...filed };
}

function groupByPayer(money: readonly BookingMoney[]): Map<string, BookingMoney[]> {
  const groups = new Map<string, BookingMoney[]>();
  for (const booking of money) {
    groups.set(booking.payerId, [...(groups.get(booking.payerId) ?? []), booking]);
  }
  return groups;
}
