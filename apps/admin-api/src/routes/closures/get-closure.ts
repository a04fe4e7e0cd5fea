import { ClosureReportSchema } from '@holdfast/contracts/http/admin/closures';
import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import type { ClosureItemState } from '@holdfast/domain/close-hotel-contract';
import type { Edge } from '@holdfast/edge/create-edge';
import { type ClosureItemRow, listClosureItems } from '@holdfast/prisma-booking/closure-items';
import { showClosure } from '../../closures/closure-view.ts';
import { ownClosure } from '../../closures/own-closure.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { ClosureParamsSchema } from '../admin-params.ts';

/** The report of a closure: how far it is, and what became of each booking. */
export function getClosureRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/closures/:closureId',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['closures'],
        operationId: 'getClosure',
        summary: 'Read the report of a closure',
        params: ClosureParamsSchema,
        querystring: PageQuerySchema,
        response: { 200: ClosureReportSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const row = await ownClosure(platform, request, request.params);
      const closure = await showClosure(platform, row);
      const items = await listClosureItems(platform.bookings, { closureId: row.id, page, pageSize });
      const total = Object.values(closure.counts).reduce((sum, count) => sum + count, 0);
      return { ...closure, items: items.map(itemView), page, pageSize, total };
    },
  );
}

function itemView({ bookingId, number, state, outcome, operationId, updatedAt }: ClosureItemRow) {
  const { code } = (outcome ?? {}) as { code?: string };
  return {
    bookingId,
    number,
    state: state as ClosureItemState,
    ...(code === undefined ? {} : { code }),
    ...(operationId === null ? {} : { operationId }),
    updatedAt: updatedAt.toISOString(),
  };
}
