import { DisputesPageSchema, DisputesQuerySchema } from '@holdfast/contracts/http/support/disputes';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listDisputes } from '@holdfast/prisma-payment/list-disputes';
import { disputeView } from '../../disputes/dispute-view.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';

/** Charges that cardholders dispute. */
export function listDisputesRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/disputes',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['disputes'],
        operationId: 'listDisputes',
        summary: 'List disputes, those whose evidence is due first on top',
        querystring: DisputesQuerySchema,
        response: { 200: DisputesPageSchema },
      },
    },
    async (request) => {
      const { phase, page = 1, pageSize = 20 } = request.query;
      const { livemode } = callerOf(request);
      const { items, total } = await listDisputes(platform.payments, { livemode, phase, page, pageSize });
      return { items: items.map(disputeView), page, pageSize, total };
    },
  );
}
