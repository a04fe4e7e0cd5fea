import { CancellationScope, workflowInfo } from '@temporalio/workflow';
import { bookingClock } from './booking-clock.ts';
import { insistence } from './insist.ts';
import { ownForever, paymentRowsForever, paymentUndo } from './step-budgets.ts';

export interface UndoLatePaymentInput {
  readonly bookingId: string;
  readonly sequence: number;
}

const statusAfter = { nothing: null, voided: 'VOIDED', refunded: 'REFUNDED' } as const;
const firstSequence = 1;

/**
 * Gives back money that arrived after its booking ended or its payment was undone, for as long as that takes. Money
 * that was captured for a confirmed booking is left alone.
 */
export async function undoLatePayment(payment: UndoLatePaymentInput): Promise<{ outcome: string }> {
  const { bookingId, sequence } = payment;
  const { workflowId } = workflowInfo();
  const insist = insistence(bookingClock());
  return CancellationScope.nonCancellable(async () => {
    const { late, livemode } = await paymentRowsForever.readLatePayment(payment);
    if (!late) return { outcome: 'not_late' };
    let outcome: keyof typeof statusAfter = 'nothing';
    const step = 'late_payment';
    const end = await insist({ bookingId, step }, async () => {
      ({ outcome } = await paymentUndo.undoPayment({ ...payment, livemode }));
    });
    if (end !== 'done') return { outcome: end };
    // Later charges of a booking say nothing of how its price was paid.
    const paymentStatus = sequence === firstSequence ? statusAfter[outcome] : null;
    await ownForever.resolveCompensation({ bookingId, step, workflowId, state: 'done', paymentStatus });
    return { outcome };
  });
}
