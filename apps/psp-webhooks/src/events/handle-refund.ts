import { lookAtRefund } from '@holdfast/activities/payment/ask-refund';
import { findPaymentOfIntent } from '@holdfast/prisma-payment/find-payment-of-intent';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import { findRefund } from '@holdfast/prisma-payment/record-refund';
import { callLimits } from './call-limits.ts';
import type { HandleEvent } from './event-outcome.ts';

/**
 * refund.*: writes how the refund stands now, as whoever pays refunds does, and tells its workflow. Of a payment that
 * is being undone there is no such workflow: money that came back to us is given back once more.
 */
export const handleRefund: HandleEvent = async ({ objectId: providerRefundId, attempts }, platform) => {
  const { payments: db, provider, sagas } = platform;
  const lane = provider.settling;
  const made = await lane.retrieveRefund({ providerRefundId }, callLimits());
  const { refundId, intentId } = made;
  const refund = await findRefund(db, refundId === undefined ? { providerRefundId } : { refundId });
  if (refund === undefined) {
    const payment = intentId === undefined ? null : await findPaymentOfIntent(db, intentId);
    // One that somebody made at the provider's own desk: reconciliation shows it.
    return payment === null ? 'foreign' : 'refund_unknown';
  }
  const around = { db, lane, limits: callLimits() };
  const state = await lookAtRefund({ ...refund, providerRefundId }, around);
  // Tried again, the row may have moved while the telling failed.
  if (state === refund.state && attempts === 1) return 'echo';
  if (refund.requestId !== null) await sagas.pursueRefund(refund.requestId);
  else if (state === 'FAILED') {
    const payment = await readPayment(db, refund.paymentId);
    if (payment?.undone) await sagas.startUndoLatePayment(payment);
  }
  return 'refund_moved';
};
