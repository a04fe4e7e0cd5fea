import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import type { StoredPayment } from '@holdfast/prisma-payment/read-payment';
import { beginRefund, finishRefund } from '@holdfast/prisma-payment/record-refund';
import type { CallLimits } from '@holdfast/providers/guarded-call';
import type { Intent } from '@holdfast/providers/intent';
import type { ProviderLane } from '@holdfast/providers/payment-provider';
import { failureOf } from '@holdfast/providers/provider-error';
import { fault } from '../refuse.ts';

/**
 * Refunds what is left of a captured intent, under a key written down beforehand (decision D13). True when nothing
 * is left and no refund of ours is open; false when it did something and the caller should look again.
 */
export async function giveBack(
  payment: StoredPayment,
  intent: Intent,
  { db, lane, limits }: { db: PaymentDatabase; lane: ProviderLane; limits: CallLimits },
): Promise<boolean> {
  const { bookingId, id: paymentId } = payment;
  const amountMinor = intent.receivedMinor - intent.refundedMinor;
  const refund = await beginRefund(db, { paymentId, bookingId, intentId: intent.id, amountMinor });
  if (refund === undefined) {
    if (amountMinor === 0) return true;
    throw fault('REFUND_UNDER_WAY');
  }
  try {
    const answer = await lane.refundIntent(
      {
        intentId: intent.id,
        amountMinor: refund.amountMinor,
        metadata: { bookingId, paymentId, refundId: refund.id },
        key: refund.providerKey,
      },
      limits,
    );
    const failed = answer.status === 'failed';
    const state = failed ? 'FAILED' : 'SUCCEEDED';
    await finishRefund(db, { refundId: refund.id, state, providerRefundId: answer.id });
    if (failed) throw fault('REFUND_FAILED');
  } catch (error) {
    const kind = failureOf(error)?.kind;
    if (kind === 'unexpected_state' && amountMinor === 0) {
      // The provider has forgotten the key but not the refund.
      await finishRefund(db, { refundId: refund.id, state: 'SUCCEEDED', providerRefundId: null });
    } else if (kind === 'key_replayed_error') {
      // A 500 is remembered under the key: what is still left then is refunded under another.
      await finishRefund(db, { refundId: refund.id, state: 'FAILED', providerRefundId: null });
    } else throw error;
  }
  return false;
}
