import { deriveId } from '@holdfast/domain/derive-id';
import type { Money } from '@holdfast/domain/money';
import type { RefundReason, RefundState } from '@holdfast/domain/refunds';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import {
  decideRefund,
  type RefundDecision,
  readFailedParts,
  readRefundRequest,
  requestRefund,
  retryRefund,
  type StoredRefundRequest,
} from '@holdfast/prisma-payment/request-refund';
import { fault, refuse } from '../refuse.ts';
import { asFaults } from './payment-faults.ts';

/** How a request stands, with the parts of it that failed alone, each a request of its own. */
export interface RefundStanding extends StoredRefundRequest {
  readonly failedParts: readonly { refundId: string; amountMinor: number; state: RefundState }[];
}

export interface RequestRefundActivities {
  /**
   * Promises money back, never more than was taken and is neither back nor promised: else REFUND_EXCEEDS_PAID. What
   * the platform owes by policy is cut to what is left, which `amountMinor` tells, and does not wait for what support
   * still thinks about. The same operation and reason is the same request.
   */
  requestRefund(input: {
    operationId: string;
    bookingId: string;
    /** The booking whose payments pay it: the first of an itinerary, else the booking itself. */
    payerId: string;
    livemode: boolean;
    amount: Money;
    reason: RefundReason;
    /** An account's id, or SYSTEM. */
    requestedBy: string;
    needsApproval: boolean;
  }): Promise<{ refundId: string; state: RefundState; amountMinor: number }>;
  /**
   * Writes what a second person says (decision D17). Refuses with OWN_REFUND when it is the one who asked, and with
   * REFUND_DECIDED when it is decided otherwise or needs no decision, and does not approve what is not left any more:
   * REFUND_EXCEEDS_PAID.
   */
  decideRefund(input: RefundDecision): Promise<{ state: RefundState }>;
  /** Lets a failed refund be tried again; any other is left as it is. Refuses with REFUND_EXCEEDS_PAID. */
  retryRefund(input: { refundId: string }): Promise<{ state: RefundState }>;
  readRefund(input: { refundId: string }): Promise<RefundStanding>;
}

export function requestRefundActivities(db: PaymentDatabase): RequestRefundActivities {
  async function read(refundId: string): Promise<StoredRefundRequest> {
    const request = await readRefundRequest(db, refundId);
    if (request === undefined) throw fault('REFUND_NOT_FOUND');
    return request;
  }

  return {
    requestRefund: ({ livemode, ...wish }) =>
      asFaults(async () => {
        const identity = {
          livemode,
          accountId: wish.operationId,
          route: 'refund',
          idempotencyKey: wish.reason,
        };
        const refundId = deriveId('op', identity).replace(/^op_/, 're_');
        const requested = await requestRefund(db, { ...wish, refundId });
        if (requested === undefined) throw refuse('REFUND_EXCEEDS_PAID');
        return requested;
      }),
    decideRefund: (decision) =>
      asFaults(async () => {
        await read(decision.refundId);
        if ((await decideRefund(db, decision)) === 'EXCEEDS') throw refuse('REFUND_EXCEEDS_PAID');
        const request = await read(decision.refundId);
        if (request.requestedBy === decision.decidedBy) throw refuse('OWN_REFUND');
        const rejected = request.state === 'REJECTED';
        const same =
          request.decidedBy === decision.decidedBy && rejected === (decision.decision === 'reject');
        if (!same) throw refuse('REFUND_DECIDED');
        return { state: request.state };
      }),
    retryRefund: ({ refundId }) =>
      asFaults(async () => {
        await read(refundId);
        const state = await retryRefund(db, refundId);
        if (state === undefined) throw refuse('REFUND_EXCEEDS_PAID');
        return { state };
      }),
    readRefund: ({ refundId }) =>
      asFaults(async () => ({
        ...(await read(refundId)),
        failedParts: await readFailedParts(db, refundId),
      })),
  };
}
