import type { RefundState } from '@holdfast/domain/refunds';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { findRefund, settleRefund } from '@holdfast/prisma-payment/record-refund';
import { readRefundRequest, splitRefund } from '@holdfast/prisma-payment/request-refund';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import { fault } from '../refuse.ts';
import { askRefund, lookAtRefund } from './ask-refund.ts';
import { callLimits, refuseHasteWhenSlow } from './call-limits.ts';
import { asFaults } from './payment-faults.ts';

export interface PayRefundActivities {
  /**
   * Gives an approved request's money back, from the newest payment first (decision D17), and asks how the refunds
   * stand that the provider has. Run again, it goes on where it was. How the request stands then.
   */
  payRefund(input: { refundId: string }): Promise<{ state: RefundState }>;
  /**
   * Ends what of a refund does not get through, as a person decided: it was given back in another way, or it will not
   * be. What the provider has already goes on. How the request stands then.
   */
  endRefundByHand(input: {
    refundId: string;
    decision: 'substitute' | 'write_off';
  }): Promise<{ state: RefundState }>;
}

const endings = {
  substitute: { state: 'SUCCEEDED', failureCode: 'SUBSTITUTED' },
  write_off: { state: 'FAILED', failureCode: 'WRITTEN_OFF' },
} as const;

export function payRefundActivities(parts: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): PayRefundActivities {
  const { payments: db, provider } = parts;
  const lane = provider.settling;

  async function stateOf(refundId: string): Promise<{ state: RefundState }> {
    const request = await readRefundRequest(db, refundId);
    if (request === undefined) throw fault('REFUND_NOT_FOUND');
    return { state: request.state };
  }

  return {
    payRefund: ({ refundId }) =>
      asFaults(async () => {
        refuseHasteWhenSlow(lane.guard);
        const around = { db, lane, limits: callLimits() };
        for (const { id, fresh } of await splitRefund(db, refundId)) {
          const refund = await findRefund(db, { refundId: id });
          if (refund?.state === 'CREATED') await askRefund({ refund, fresh }, around);
          if (refund?.state === 'PENDING') await lookAtRefund(refund, around);
        }
        return stateOf(refundId);
      }),
    endRefundByHand: ({ refundId, decision }) =>
      asFaults(async () => {
        for (const { id } of await splitRefund(db, refundId)) {
          const refund = await findRefund(db, { refundId: id });
          if (refund?.state !== 'CREATED') continue;
          await settleRefund(db, { refundId: id, providerRefundId: null, ...endings[decision] });
        }
        return stateOf(refundId);
      }),
  };
}
