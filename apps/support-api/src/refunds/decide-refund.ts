import type { RefundState } from '@holdfast/domain/refunds';
import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findRefundRequest, type RefundRequestRow } from '@holdfast/prisma-payment/list-refund-requests';
import type { FastifyRequest } from 'fastify';
import { operate } from '../operations/operate-booking.ts';
import type { Platform } from '../platform.ts';
import { visibleBooking } from '../routes/support-params.ts';
import { refundView } from './refund-view.ts';

type Kind = 'approve_refund' | 'reject_refund' | 'retry_refund' | 'end_refund';

/** In which state a refund has to be, and whether somebody else than who asked for it has to act. */
const rules: Record<
  Kind,
  { readonly from: RefundState; readonly byAnother: boolean; readonly refusal: string }
> = {
  approve_refund: {
    from: 'AWAITING_APPROVAL',
    byAnother: true,
    refusal: 'The refund does not wait for approval.',
  },
  reject_refund: {
    from: 'AWAITING_APPROVAL',
    byAnother: true,
    refusal: 'The refund does not wait for approval.',
  },
  retry_refund: {
    from: 'FAILED',
    byAnother: false,
    refusal: 'Only a refund that failed can be tried again.',
  },
  end_refund: {
    from: 'FAILED',
    byAnother: false,
    refusal: 'Only a refund that failed can be ended by hand.',
  },
};

interface Decision {
  readonly kind: Kind;
  readonly note: string | undefined;
  /** How a failed refund is ended by hand. */
  readonly end?: 'substitute' | 'write_off';
}

/**
 * Approves, rejects, tries again or ends a refund; the answer is the refund as it stands.
 *
 * @throws ProblemError NOT_FOUND, OWN_REFUND, REFUND_DECIDED.
 */
export async function decideRefund(
  platform: Platform,
  request: FastifyRequest<{ Params: { refundId: string } }>,
  { kind, note, end }: Decision,
) {
  const { refundId } = request.params;
  const refund = await visibleRefund(platform, request, refundId);
  const row = await visibleBooking(platform, request, refund.bookingId);
  const carriedOut = await operate(platform, request, {
    ...{ row, kind, note },
    prepare() {
      const { from, byAnother, refusal } = rules[kind];
      if (refund.state !== from) throw new ProblemError('REFUND_DECIDED', refusal, { bookingId: row.id });
      if (byAnother && refund.requestedBy === callerOf(request).accountId) {
        throw new ProblemError('OWN_REFUND', 'A second person has to decide about what you asked for.', {
          bookingId: row.id,
        });
      }
      return end === undefined ? { refundId } : { refundId, decision: end };
    },
  });
  const decided = await visibleRefund(platform, request, refundId);
  const answer = refundView(decided);
  request.audit({ before: { state: refund.state }, after: { ...carriedOut, state: decided.state } });
  return { status: carriedOut.outcome === undefined ? 202 : 200, answer } as const;
}

/**
 * A refund of the caller's mode.
 *
 * @throws ProblemError NOT_FOUND.
 */
async function visibleRefund(
  { payments }: Platform,
  request: FastifyRequest,
  refundId: string,
): Promise<RefundRequestRow> {
  const { livemode } = callerOf(request);
  const refund = await findRefundRequest(payments, { refundId, livemode });
  if (refund === null) throw new ProblemError('NOT_FOUND', 'There is no such refund.');
  return refund;
}
