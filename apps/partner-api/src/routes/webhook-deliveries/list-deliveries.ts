import {
  WebhookDeliveriesPageSchema,
  WebhookDeliveriesQuerySchema,
} from '@holdfast/contracts/http/partner/webhooks';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listDeliveries } from '@holdfast/prisma-notification/webhook-deliveries';
import type { PartnerPlatform } from '../../open-platform.ts';
import { deliveryView } from './own-delivery.ts';

/** What was sent to the partner's endpoints, or is to be. */
export function listDeliveriesRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.get(
    '/webhook-deliveries',
    {
      config: { access: ['PARTNER'], scope: 'events:read' },
      schema: {
        tags: ['webhooks'],
        operationId: 'listWebhookDeliveries',
        summary: 'List what was sent to your endpoints, the latest first',
        querystring: WebhookDeliveriesQuerySchema,
        response: { 200: WebhookDeliveriesPageSchema },
      },
    },
    async (request) => {
      const { state, endpointId, page = 1, pageSize = 20 } = request.query;
      const { accountId: partnerId, livemode } = callerOf(request);
      const query = { partnerId, livemode, state, endpointId, page, pageSize };
      const { items, total } = await listDeliveries(platform.notifications, query);
      return { items: items.map(deliveryView), page, pageSize, total };
    },
  );
}
