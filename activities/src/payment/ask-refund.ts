import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import {
  type RefundRowState,
  type RefundWord,
  renewRefundKey,
  type StoredRefund,
  settleRefund,
} from '@holdfast/prisma-payment/record-refund';
import type { CallLimits } from '@holdfast/providers/guarded-call';
import type { ProviderLane } from '@holdfast/providers/payment-provider';
import { failureOf, type ProviderFailure } from '@holdfast/providers/provider-error';
import type { ProviderRefund } from '@holdfast/providers/refund';
import { fault } from '../refuse.ts';
import { isKeyOld } from './provider-keys.ts';

interface Surroundings {
  readonly db: PaymentDatabase;
  readonly lane: ProviderLane;
  readonly limits: CallLimits;
}

const states: Record<ProviderRefund['status'], RefundWord['state']> = {
  pending: 'PENDING',
  requires_action: 'PENDING',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
};

// A definite no of the provider to a refund, and our word for it where the provider has none.
const refusals: Partial<Record<ProviderFailure['kind'], string>> = {
  invalid_request: 'refused',
  unexpected_state: 'nothing_left',
  card_declined: 'declined',
};

// The key is given up once at most; after that somebody else is at work.
const mostRounds = 3;

/**
 * Asks the provider for a refund that is written down, once however often it is run: a refund that may have been
 * asked for before is looked for first, and its key is used only while the provider remembers it (decision D14).
 * How it stands then; a definite no makes it FAILED.
 */
export async function askRefund(
  { refund, fresh }: { refund: StoredRefund; fresh: boolean },
  around: Surroundings,
): Promise<RefundRowState> {
  const { db, lane, limits } = around;
  const { paymentId, bookingId, intentId, amountMinor } = refund;
  let { providerKey, providerKeyAt } = refund;
  let unasked = fresh;
  for (let round = 0; round < mostRounds; round += 1) {
    if (!unasked) {
      const made = (await lane.findRefunds({ intentId }, limits)).find(
        ({ refundId }) => refundId === refund.id,
      );
      if (made !== undefined) return settle(db, refund.id, made);
      if (isKeyOld(providerKeyAt)) {
        const renewed = await renewRefundKey(db, { ...refund, providerKey });
        if (renewed === undefined) throw fault('REFUND_UNDER_WAY');
        ({ providerKey, providerKeyAt } = renewed);
      }
    }
    try {
      const metadata = { bookingId, paymentId, refundId: refund.id };
      const made = await lane.refundIntent({ intentId, amountMinor, metadata, key: providerKey }, limits);
      return await settle(db, refund.id, made);
    } catch (error) {
      const failure = failureOf(error);
      // A 500 is remembered under the key: the refund is looked for, and else asked for under another.
      if (failure?.kind === 'key_replayed_error') providerKeyAt = new Date(0);
      else if (failure !== undefined && failure.kind in refusals) {
        const failureCode = 'code' in failure ? failure.code : refusals[failure.kind];
        return settle(db, refund.id, { id: null, status: 'failed', failureCode });
      } else throw error;
    }
    unasked = false;
  }
  throw fault('REFUND_UNDER_WAY');
}

/** Looks how a refund stands that the provider has. */
export async function lookAtRefund(refund: StoredRefund, around: Surroundings): Promise<RefundRowState> {
  const { db, lane, limits } = around;
  if (refund.providerRefundId === null) return refund.state;
  const { providerRefundId } = refund;
  return settle(db, refund.id, await lane.retrieveRefund({ providerRefundId }, limits));
}

async function settle(
  db: PaymentDatabase,
  refundId: string,
  word: { id: string | null; status: ProviderRefund['status']; failureCode?: string | undefined },
): Promise<RefundRowState> {
  const { id: providerRefundId, status, failureCode } = word;
  const state = states[status];
  const settled = await settleRefund(db, {
    refundId,
    state,
    providerRefundId,
    failureCode: state === 'FAILED' ? (failureCode ?? 'declined') : undefined,
  });
  return settled?.state ?? state;
}
