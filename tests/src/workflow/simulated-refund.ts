import type { RefundState } from '@holdfast/domain/refunds';
import { simulatedActivities } from './simulated-activities.ts';

/** The world of one refund, and of a late payment. */
export type SimulatedRefund = ReturnType<typeof simulatedRefund>;

/** A refund that stands so; paying it brings it to `paid`. */
export function simulatedRefund(start: { state: RefundState; paid?: RefundState }) {
  const row = {
    bookingId: 'bk_1',
    amount: { amountMinor: 5_000, currency: 'EUR' },
    reason: 'GOODWILL',
    failureCode: null,
    failedParts: [] as { refundId: string; amountMinor: number; state: RefundState }[],
    state: start.state,
    paid: start.paid ?? 'SUCCEEDED',
  };
  const notes: string[] = [];
  const reminders: number[] = [];
  const simulated = simulatedActivities({
    readRefund: ({ refundId }) => ({ ...row, refundId }),
    payRefund: () => {
      row.state = row.paid;
      return { state: row.state };
    },
    endRefundByHand: ({ decision }) => {
      row.state = decision === 'substitute' ? 'SUCCEEDED' : 'FAILED';
      return { state: row.state };
    },
    noteRefund: ({ refundId, state, amountMinor }) => void notes.push(`${refundId} ${state} ${amountMinor}`),
    remindApproval: ({ count }) => void reminders.push(Number(count)),
    readLatePayment: () => ({ late: true, livemode: false }),
    undoPayment: () => ({ outcome: 'refunded' }),
    parkCompensation: () => undefined,
    resolveCompensation: () => undefined,
  });
  return { ...simulated, row, notes, reminders };
}
