import { setTimeout as sleep } from 'node:timers/promises';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import type { RefundReason } from '@holdfast/domain/refunds';
import { type BookingDatabase, openBookingDatabase } from '@holdfast/prisma-booking/database';
import { noteRefund } from '@holdfast/prisma-booking/note-refund';
import { settleBooking } from '@holdfast/prisma-booking/settle-booking';
import type { RunCounts } from '@holdfast/prisma-payment/reconciliation/runs';
import { MockActivityEnvironment } from '@temporalio/testing';
import { payRefundActivities } from '../../../src/payment/pay-refund.ts';
import { requestRefundActivities } from '../../../src/payment/request-refund.ts';
import type { Healing } from '../../../src/sweeps/reconcile/disagreement.ts';
import type { Reconciling } from '../../../src/sweeps/reconcile/run.ts';
import { reconcilePaymentsActivities } from '../../../src/sweeps/reconcile-payments.ts';
import { acceptedBooking } from '../../booking/accepted-booking.ts';
import { authorization, openPaymentBench, type PaymentBench } from '../../payment/payment-bench.ts';

/** A run as a test wishes it. */
export interface WishedRun {
  readonly runId?: string;
  readonly from?: Date;
  /** What an earlier attempt said last. */
  readonly heartbeatDetails?: unknown;
  readonly onHeartbeat?: (details: unknown) => void;
  /** Parts of the world that shall behave otherwise. */
  readonly around?: Partial<Reconciling>;
}

/** Bookings, payments and a sandbox provider, and reconciliation over them with healers that act at once. */
export interface ReconciliationBench {
  readonly payment: PaymentBench;
  readonly bookings: BookingDatabase;
  readonly healed: Healing[];
  /** A confirmed booking that is paid; its price in minor units of EUR. */
  book(priceMinor?: number, paymentMethodId?: string): Promise<string>;
  /** A booking whose card is charged as far as `until`, without an outcome. */
  begin(until: 'authorized' | 'captured', priceMinor?: number): Promise<string>;
  /** Asks for a refund and pays it; booking and payment know of it as it stands then. */
  refund(bookingId: string, amountMinor: number): Promise<string>;
  /** Lets booking and payment hear how a refund stands now. */
  pursue(refundId: string): Promise<void>;
  /** A person ends a refund that failed. */
  endByHand(refundId: string, decision: 'substitute' | 'write_off'): Promise<void>;
  reconcile(wish?: WishedRun): Promise<RunCounts>;
  findings(): Promise<{ kind: string; objectId: string; bookingId: string | null; state: string }[]>;
  stop(): Promise<void>;
}

export async function openReconciliationBench(): Promise<ReconciliationBench> {
  const payment = await openPaymentBench();
  const database = await createTemporaryDatabase('booking');
  const bookings = openBookingDatabase({ url: database.url });
  const parts = { payments: payment.db, provider: payment.provider };
  const { requestRefund, readRefund, retryRefund } = requestRefundActivities(payment.db);
  const { payRefund, endRefundByHand } = payRefundActivities(parts);
  const run = <Input, Output>(activity: (input: Input) => Promise<Output>, input: Input) =>
    new MockActivityEnvironment({ startToCloseTimeoutMs: 5_000 }).run(activity, input) as Promise<Output>;

  async function begin(until: 'authorized' | 'captured', amountMinor = 60_000, method = 'pm_card_visa') {
    const totalPrice = { amountMinor, currency: 'EUR' };
    const bookingId = await acceptedBooking(bookings, { totalPrice });
    const input = authorization({ bookingId, amount: totalPrice, paymentMethodId: method });
    await payment.run('authorizePayment', input);
    if (until === 'captured') await payment.run('capturePayment', { bookingId, sequence: 1 });
    return bookingId;
  }

  async function pursue(refundId: string) {
    const { state } = await run(payRefund, { refundId });
    const { bookingId, amount, reason } = await run(readRefund, { refundId });
    const note = { bookingId, refundId, amountMinor: amount.amountMinor, state };
    await noteRefund(bookings, { ...note, reason: reason as RefundReason });
  }

  async function endByHand(refundId: string, decision: 'substitute' | 'write_off') {
    await run(retryRefund, { refundId });
    await run(endRefundByHand, { refundId, decision });
    await pursue(refundId);
  }

  const healed: Healing[] = [];
  const heal: Reconciling['heal'] = async (healing) => {
    healed.push(healing);
    if (healing.way === 'undo') {
      await payment.run('undoPayment', { ...healing, livemode: false });
      return true;
    }
    if (healing.way === 'look_at_refund') {
      await pursue(healing.refundId);
      return true;
    }
    return false;
  };
  const around: Reconciling = { ...parts, bookings, heal, lapsingSeconds: 86_400 };

  return {
    payment,
    bookings,
    healed,
    begin: (until, priceMinor) => begin(until, priceMinor),
    async book(priceMinor, paymentMethodId) {
      const bookingId = await begin('captured', priceMinor, paymentMethodId);
      await bookings.booking.update({ where: { id: bookingId }, data: { status: 'CONFIRMED' } });
      await settleBooking(bookings, { bookingId, steps: [] });
      return bookingId;
    },
    endByHand,
    async refund(bookingId, amountMinor) {
      const { refundId } = await run(requestRefund, {
        operationId: `op_${crypto.randomUUID()}`,
        bookingId,
        payerId: bookingId,
        livemode: false,
        amount: { amountMinor, currency: 'EUR' },
        reason: 'GOODWILL',
        requestedBy: 'usr_support',
        needsApproval: false,
      });
      await pursue(refundId);
      return refundId;
    },
    pursue,
    async reconcile(wish = {}) {
      // What has changed in the last moment is left to the next run, and the provider counts in whole seconds.
      await sleep(5);
      const until = new Date();
      const environment = new MockActivityEnvironment({ heartbeatDetails: wish.heartbeatDetails });
      environment.on('heartbeat', (details: unknown) => wish.onHeartbeat?.(details));
      const { reconcilePayments } = reconcilePaymentsActivities({ ...around, ...wish.around });
      return environment.run(reconcilePayments, {
        runId: wish.runId ?? `rr_${crypto.randomUUID()}`,
        from: (wish.from ?? new Date(until.getTime() - 3_600_000)).toISOString(),
        until: until.toISOString(),
        trigger: 'MANUAL' as const,
      });
    },
    findings: () =>
      payment.db.reconciliationFinding.findMany({
        select: { kind: true, objectId: true, bookingId: true, state: true },
        orderBy: [{ kind: 'asc' }, { objectId: 'asc' }],
      }),
    async stop() {
      await payment.stop();
      await bookings.$disconnect();
      await database.drop();
    },
  };
}
