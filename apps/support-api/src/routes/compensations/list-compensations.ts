import {
  CompensationsPageSchema,
  CompensationsQuerySchema,
} from '@holdfast/contracts/http/support/compensations';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listCompensations } from '@holdfast/prisma-booking/compensations';
import { compensationView, rowsIn } from '../../compensations/compensation-view.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';

/** Undos that did not get through at once. */
export function listCompensationsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/compensations',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['compensations'],
        operationId: 'listCompensations',
        summary: 'List undos that do not get through, the oldest first',
        querystring: CompensationsQuerySchema,
        response: { 200: CompensationsPageSchema },
      },
    },
    async (request) => {
      const { state, page = 1, pageSize = 20 } = request.query;
      const { livemode } = callerOf(request);
      const query = { livemode, where: rowsIn(state), page, pageSize };
      const { items, total } = await listCompensations(platform.bookings, query);
      return { items: items.map((row) => compensationView(row)), page, pageSize, total };
    },
  );
}
