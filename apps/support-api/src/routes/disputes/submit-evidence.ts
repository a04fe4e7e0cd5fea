import { DisputeEvidenceSchema, DisputeSchema } from '@holdfast/contracts/http/support/disputes';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type DisputeRow, findDispute } from '@holdfast/prisma-payment/list-disputes';
import { storeEvidence } from '@holdfast/prisma-payment/record-dispute';
import { disputeView } from '../../disputes/dispute-view.ts';
import { operate } from '../../operations/operate-booking.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { DisputeParamsSchema, visibleBooking } from '../support-params.ts';

/** Says something against a dispute. */
export function submitEvidenceRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/disputes/:disputeId/evidence',
    {
      config: {
        access: supportStaff,
        audit: 'dispute.submit-evidence',
        idempotencyKey: true,
        problems: ['BOOKING_STATE_CONFLICT'],
      },
      schema: {
        tags: ['disputes'],
        operationId: 'submitEvidence',
        summary: 'Send evidence to the bank',
        description: 'The bank takes it once: nothing can be added afterwards.',
        params: DisputeParamsSchema,
        body: DisputeEvidenceSchema,
        response: { 200: DisputeSchema, 202: DisputeSchema },
      },
    },
    async (request, reply) => {
      const { disputeId } = request.params;
      const { accountId: writtenBy, livemode } = callerOf(request);
      const read = () => findDispute(platform.payments, { disputeId, livemode });
      const dispute = await read();
      if (dispute === null) throw new ProblemError('NOT_FOUND', 'There is no such dispute.');
      const row = await visibleBooking(platform, request, dispute.bookingId);
      const { outcome } = await operate(platform, request, {
        ...{ row, kind: 'dispute' },
        async prepare() {
          checkOpen(dispute);
          const evidence = { disputeId, text: request.body.text, writtenBy };
          return { disputeId, evidenceId: String(await storeEvidence(platform.payments, evidence)) };
        },
      });
      const answer = disputeView((await read()) ?? dispute);
      return reply.code(outcome === undefined ? 202 : 200).send(answer);
    },
  );
}

function checkOpen({ phase, evidence, bookingId }: DisputeRow): void {
  const sent = evidence.some(({ submittedAt }) => submittedAt !== null);
  if (phase === 'evidence_due' && !sent) return;
  throw new ProblemError('BOOKING_STATE_CONFLICT', 'The bank takes no evidence on this dispute any more.', {
    bookingId,
  });
}
