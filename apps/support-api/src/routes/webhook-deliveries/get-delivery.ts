import { PartnerDeliveryDetailSchema } from '@holdfast/contracts/http/support/webhook-deliveries';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { deliveryDetail } from '../../webhook-deliveries/delivery-view.ts';
import { DeliveryParamsSchema } from '../support-params.ts';
import { visibleDelivery } from './visible-delivery.ts';

/** A delivery with its attempts. */
export function getDeliveryRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/webhook-deliveries/:deliveryId',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['messages'],
        operationId: 'getWebhookDelivery',
        summary: 'See every attempt at a delivery',
        params: DeliveryParamsSchema,
        response: { 200: PartnerDeliveryDetailSchema },
      },
    },
    async (request) => deliveryDetail(await visibleDelivery(platform, request)),
  );
}
