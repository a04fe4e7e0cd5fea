import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { movePayment } from '@holdfast/prisma-payment/move-payment';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import type { IntentStatus } from '@holdfast/providers/intent';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import { failureOf } from '@holdfast/providers/provider-error';
import { fault } from '../refuse.ts';
import { callLimits, refuseHasteWhenSlow } from './call-limits.ts';
import { asFaults } from './payment-faults.ts';

/** `authorized` means that the guest was faster; `captureBefore` is an ISO 8601 instant. */
export type ClosedAction =
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'authorized'; readonly captureBefore: string };

export interface CloseGuestActionActivities {
  /**
   * Takes back what a guest was asked to do at their bank, so that the intent they know of cannot be paid any more;
   * or tells that they did it before that.
   */
  closeGuestAction(input: { bookingId: string; sequence: number; attempt: number }): Promise<ClosedAction>;
}

// An intent can move on between reading and canceling; each round looks again.
const mostRounds = 4;
const held: readonly IntentStatus[] = ['requires_capture', 'succeeded'];

export function closeGuestActionActivities(parts: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): CloseGuestActionActivities {
  const { payments: db, provider } = parts;
  const lane = provider.settling;

  return {
    closeGuestAction: ({ attempt: n, ...input }) =>
      asFaults(async () => {
        refuseHasteWhenSlow(lane.guard);
        const limits = callLimits();
        const paymentId = paymentIdOf(input);
        const intentId = (await readPayment(db, paymentId))?.attempts.find((one) => one.n === n)?.intentId;
        if (intentId === undefined || intentId === null) return { outcome: 'closed' };
        for (let round = 0; round < mostRounds; round += 1) {
          const intent = await lane.retrieveIntent({ intentId }, limits);
          if (intent.status === 'processing') throw fault('PROVIDER_PROCESSING');
          if (held.includes(intent.status)) {
            const captureBefore = intent.captureBefore ?? new Date();
            await movePayment(db, { paymentId, attempt: n, to: 'AUTHORIZED', captureBefore });
            return { outcome: 'authorized', captureBefore: captureBefore.toISOString() };
          }
          if (intent.status === 'canceled') {
            await movePayment(db, { paymentId, attempt: n, to: 'FAILED', declineCode: 'action_abandoned' });
            return { outcome: 'closed' };
          }
          await lane.cancelIntent({ intentId }, limits).catch((error: unknown) => {
            if (failureOf(error)?.kind !== 'unexpected_state') throw error;
          });
        }
        throw fault('PROVIDER_UNEXPECTED_STATE');
      }),
  };
}
