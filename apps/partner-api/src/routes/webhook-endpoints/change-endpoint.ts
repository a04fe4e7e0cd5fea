import {
  ChangeWebhookEndpointSchema,
  WebhookEndpointParamsSchema,
  WebhookEndpointSchema,
} from '@holdfast/contracts/http/partner/webhooks';
import type { Edge } from '@holdfast/edge/create-edge';
import { changeEndpoint } from '@holdfast/prisma-notification/webhook-endpoints';
import type { PartnerPlatform } from '../../open-platform.ts';
import { checkEventTypes, checkUrl, endpointOf, endpointView, readEndpoint } from './own-endpoint.ts';

/** Changes where an endpoint is and what it hears of. */
export function changeEndpointRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.patch(
    '/webhook-endpoints/:endpointId',
    {
      config: { access: ['PARTNER'], scope: 'webhooks:write' },
      schema: {
        tags: ['webhooks'],
        operationId: 'changeWebhookEndpoint',
        summary: 'Change the address or the events of a webhook endpoint',
        description: 'What is on its way goes to the new address. The secret stays.',
        params: WebhookEndpointParamsSchema,
        body: ChangeWebhookEndpointSchema,
        response: { 200: WebhookEndpointSchema },
      },
    },
    async (request) => {
      const { url, eventTypes } = request.body;
      const endpoint = endpointOf(request, request.params.endpointId);
      await readEndpoint(platform, endpoint);
      if (url !== undefined) checkUrl(platform, url);
      if (eventTypes !== undefined) checkEventTypes(eventTypes);
      await changeEndpoint(platform.notifications, endpoint, { url, eventTypes });
      return endpointView(await readEndpoint(platform, endpoint));
    },
  );
}
