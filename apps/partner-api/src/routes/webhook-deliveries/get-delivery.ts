import {
  WebhookDeliveryDetailSchema,
  WebhookDeliveryParamsSchema,
} from '@holdfast/contracts/http/partner/webhooks';
import type { Edge } from '@holdfast/edge/create-edge';
import type { PartnerPlatform } from '../../open-platform.ts';
import { deliveryDetail, deliveryOf, readDelivery } from './own-delivery.ts';

/** A delivery with its attempts. */
export function getDeliveryRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.get(
    '/webhook-deliveries/:deliveryId',
    {
      config: { access: ['PARTNER'], scope: 'events:read' },
      schema: {
        tags: ['webhooks'],
        operationId: 'getWebhookDelivery',
        summary: 'See every attempt at a delivery',
        params: WebhookDeliveryParamsSchema,
        response: { 200: WebhookDeliveryDetailSchema },
      },
    },
    async (request) =>
      deliveryDetail(await readDelivery(platform, deliveryOf(request, request.params.deliveryId))),
  );
}
