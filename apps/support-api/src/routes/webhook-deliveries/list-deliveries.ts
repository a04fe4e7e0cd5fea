import {
  PartnerDeliveriesPageSchema,
  PartnerDeliveriesQuerySchema,
} from '@holdfast/contracts/http/support/webhook-deliveries';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listAllDeliveries } from '@holdfast/prisma-notification/deliveries-of-all';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { deliveryView, rowStatesOf } from '../../webhook-deliveries/delivery-view.ts';

/** What was sent to partners, or is to be. */
export function listDeliveriesRoute(edge: Edge, { notifications }: Platform): void {
  edge.get(
    '/webhook-deliveries',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['messages'],
        operationId: 'listWebhookDeliveries',
        summary: 'List what was sent to the endpoints of partners, the latest first',
        querystring: PartnerDeliveriesQuerySchema,
        response: { 200: PartnerDeliveriesPageSchema },
      },
    },
    async (request) => {
      const { state, partnerId, endpointId, bookingId, page = 1, pageSize = 20 } = request.query;
      const { livemode } = callerOf(request);
      const which = { livemode, states: rowStatesOf(state), partnerId, endpointId, bookingId };
      const { items, total } = await listAllDeliveries(notifications, { ...which, page, pageSize });
      return { items: items.map(deliveryView), page, pageSize, total };
    },
  );
}
