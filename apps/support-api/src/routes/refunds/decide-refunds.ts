import {
  ApproveRefundSchema,
  RefundSchema,
  RejectRefundSchema,
} from '@holdfast/contracts/http/support/refunds';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { decideRefund } from '../../refunds/decide-refund.ts';
import { supportStaff } from '../../support-roles.ts';
import { RefundParamsSchema } from '../support-params.ts';

const response = { 200: RefundSchema, 202: RefundSchema };
const config = { access: supportStaff, idempotencyKey: true } as const;

/** A second person agrees to a refund. */
export function approveRefundRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/refunds/:refundId/approve',
    {
      config: { ...config, audit: 'refund.approve', problems: ['OWN_REFUND', 'REFUND_DECIDED'] },
      schema: {
        tags: ['refunds'],
        operationId: 'approveRefund',
        summary: 'Agree to a refund that somebody else asked for',
        params: RefundParamsSchema,
        body: ApproveRefundSchema,
        response,
      },
    },
    async (request, reply) => {
      const { note } = request.body;
      const { status, answer } = await decideRefund(platform, request, { kind: 'approve_refund', note });
      return reply.code(status).send(answer);
    },
  );
}

/** A second person does not agree. */
export function rejectRefundRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/refunds/:refundId/reject',
    {
      config: { ...config, audit: 'refund.reject', problems: ['OWN_REFUND', 'REFUND_DECIDED'] },
      schema: {
        tags: ['refunds'],
        operationId: 'rejectRefund',
        summary: 'Refuse a refund that somebody else asked for',
        params: RefundParamsSchema,
        body: RejectRefundSchema,
        response,
      },
    },
    async (request, reply) => {
      const { reason: note } = request.body;
      const { status, answer } = await decideRefund(platform, request, { kind: 'reject_refund', note });
      return reply.code(status).send(answer);
    },
  );
}

/** A refund that failed at the provider is asked for again. */
export function retryRefundRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/refunds/:refundId/retry',
    {
      config: { ...config, audit: 'refund.retry', problems: ['REFUND_DECIDED', 'REFUND_EXCEEDS_PAID'] },
      schema: {
        tags: ['refunds'],
        operationId: 'retryRefund',
        summary: 'Try a refund again that failed',
        params: RefundParamsSchema,
        body: ApproveRefundSchema,
        response,
      },
    },
    async (request, reply) => {
      const { note } = request.body;
      const { status, answer } = await decideRefund(platform, request, { kind: 'retry_refund', note });
      return reply.code(status).send(answer);
    },
  );
}

const ends = {
  substitute: 'Say that a refund that failed was given back in another way',
  'write-off': 'Say that a refund that failed will not be given back',
} as const;

/** A refund that failed for good is ended by a person, who says how: a bank transfer, say. */
export function endRefundRoutes(edge: Edge, platform: Platform): void {
  for (const path of ['substitute', 'write-off'] as const) {
    const substitute = path === 'substitute';
    edge.post(
      `/refunds/:refundId/${path}`,
      {
        config: { ...config, audit: `refund.${path}`, problems: ['REFUND_DECIDED', 'REFUND_EXCEEDS_PAID'] },
        schema: {
          tags: ['refunds'],
          operationId: substitute ? 'substituteRefund' : 'writeOffRefund',
          summary: ends[path],
          params: RefundParamsSchema,
          body: RejectRefundSchema,
          response,
        },
      },
      async (request, reply) => {
        const { status, answer } = await decideRefund(platform, request, {
          kind: 'end_refund',
          note: request.body.reason,
          end: substitute ? 'substitute' : 'write_off',
        });
        return reply.code(status).send(answer);
      },
    );
  }
}
