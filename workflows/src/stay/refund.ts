import type { OperationRequests } from '@holdfast/domain/manage-stay-contract';
import { paymentRowsForever, staysForever } from '../step-budgets.ts';
import { type Ended, ended, giveBack, type Program } from './operation.ts';

/** Money that support gives back; above a threshold it waits for a second person (decision D17). */
export const refund: Program = async (operation) => {
  if (operation.disputed) return ended('BOOKING_DISPUTED');
  const { amountMinor, reason, needsApproval } = operation.request as unknown as OperationRequests['refund'];
  const given = await giveBack(operation, amountMinor, reason, needsApproval);
  const code = given.refundState === 'AWAITING_APPROVAL' ? 'AWAITING_APPROVAL' : 'DONE';
  return { outcome: { code, ...given } };
};

/** A second person agrees. */
export const approveRefund: Program = async ({ request, actorId }) => {
  const refundId = String(request.refundId);
  await paymentRowsForever.decideRefund({ refundId, decision: 'approve', decidedBy: actorId });
  return pursue(refundId);
};

/** A second person does not agree. */
export const rejectRefund: Program = async ({ request, actorId }) => {
  const refundId = String(request.refundId);
  await paymentRowsForever.decideRefund({ refundId, decision: 'reject', decidedBy: actorId });
  return pursue(refundId);
};

/** A refund that failed is asked for again. */
export const retryRefund: Program = async ({ request }) => {
  const refundId = String(request.refundId);
  await paymentRowsForever.retryRefund({ refundId });
  return pursue(refundId);
};

/** A refund that failed is ended by a person, who gave it back in another way or wrote it off. */
export const endRefund: Program = async ({ request }) => {
  const { refundId, decision } = request as unknown as OperationRequests['end_refund'];
  await paymentRowsForever.retryRefund({ refundId });
  await paymentRowsForever.endRefundByHand({ refundId, decision });
  return pursue(refundId);
};

async function pursue(refundId: string): Promise<Ended> {
  const { state } = await staysForever.pursueRefund({ refundId });
  return { outcome: { code: 'DONE', refundId, refundState: state } };
}
