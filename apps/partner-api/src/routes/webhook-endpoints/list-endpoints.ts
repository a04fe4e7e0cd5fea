import { WebhookEndpointsSchema } from '@holdfast/contracts/http/partner/webhooks';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listEndpoints } from '@holdfast/prisma-notification/webhook-endpoints';
import type { PartnerPlatform } from '../../open-platform.ts';
import { endpointView } from './own-endpoint.ts';

/** The partner's endpoints of the key's mode. */
export function listEndpointsRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.get(
    '/webhook-endpoints',
    {
      config: { access: ['PARTNER'], scope: 'webhooks:write' },
      schema: {
        tags: ['webhooks'],
        operationId: 'listWebhookEndpoints',
        summary: 'List your webhook endpoints',
        response: { 200: WebhookEndpointsSchema },
      },
    },
    async (request) => {
      const { accountId: partnerId, livemode } = callerOf(request);
      const rows = await listEndpoints(platform.notifications, { partnerId, livemode });
      return { items: rows.map(endpointView) };
    },
  );
}
