import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { StoredPayment } from '@holdfast/prisma-payment/read-payment';
import { beginRefund } from '@holdfast/prisma-payment/record-refund';
import { noteLateCapture } from '@holdfast/prisma-payment/undo-payment';
import type { CallLimits } from '@holdfast/providers/guarded-call';
import type { Intent } from '@holdfast/providers/intent';
import type { ProviderLane } from '@holdfast/providers/payment-provider';
import { fault } from '../refuse.ts';
import { askRefund } from './ask-refund.ts';

const taken = ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'];

/**
 * Refunds what is left of a captured intent, under a key written down beforehand (decision D13). What was given back
 * on request before is left out. True when nothing is left and no refund of ours is open; false when it did something
 * and the caller should look again.
 */
export async function giveBack(
  payment: StoredPayment,
  intent: Intent,
  around: { db: PaymentDatabase; lane: ProviderLane; limits: CallLimits },
): Promise<boolean> {
  const { bookingId, id: paymentId } = payment;
  if (!taken.includes(payment.status)) {
    await noteLateCapture(around.db, { paymentId, receivedMinor: intent.receivedMinor });
  }
  const amountMinor = intent.receivedMinor - intent.refundedMinor;
  const begun = await beginRefund(around.db, { paymentId, bookingId, intentId: intent.id, amountMinor });
  if (begun === undefined) {
    if (amountMinor === 0) return true;
    throw fault('REFUND_UNDER_WAY');
  }
  if ((await askRefund(begun, around)) === 'FAILED') throw fault('REFUND_FAILED');
  return false;
}
