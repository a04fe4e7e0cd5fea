import { RefundsPageSchema, RefundsQuerySchema } from '@holdfast/contracts/http/support/refunds';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listRefundRequests } from '@holdfast/prisma-payment/list-refund-requests';
import type { Platform } from '../../platform.ts';
import { refundView } from '../../refunds/refund-view.ts';
import { supportStaff } from '../../support-roles.ts';

/** Refunds, those that wait for a person among them. */
export function listRefundsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/refunds',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['refunds'],
        operationId: 'listRefunds',
        summary: 'List refunds, the oldest first',
        description: 'Those with `status=AWAITING_APPROVAL` or `FAILED` wait for a person.',
        querystring: RefundsQuerySchema,
        response: { 200: RefundsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20, status: state } = request.query;
      const { livemode } = callerOf(request);
      const found = await listRefundRequests(platform.payments, { livemode, state, page, pageSize });
      return { items: found.items.map(refundView), page, pageSize, total: found.total };
    },
  );
}
