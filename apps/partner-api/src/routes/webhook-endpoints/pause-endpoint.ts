import {
  WebhookEndpointParamsSchema,
  WebhookEndpointSchema,
} from '@holdfast/contracts/http/partner/webhooks';
import type { Edge } from '@holdfast/edge/create-edge';
import { pauseEndpoint, resumeEndpoint } from '@holdfast/prisma-notification/webhook-endpoints';
import type { PartnerPlatform } from '../../open-platform.ts';
import { endpointOf, endpointView, readEndpoint } from './own-endpoint.ts';

const config = { access: ['PARTNER'], scope: 'webhooks:write' } as const;
const params = WebhookEndpointParamsSchema;
const response = { 200: WebhookEndpointSchema };

/** Sends an endpoint nothing for a while. */
export function pauseEndpointRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/webhook-endpoints/:endpointId/pause',
    {
      config,
      schema: {
        tags: ['webhooks'],
        operationId: 'pauseWebhookEndpoint',
        summary: 'Pause a webhook endpoint',
        description:
          'What is on its way waits until it is resumed. Of events that happen meanwhile it hears nothing: read the feed.',
        ...{ params, response },
      },
    },
    async (request) => {
      const endpoint = endpointOf(request, request.params.endpointId);
      await pauseEndpoint(platform.notifications, endpoint);
      return endpointView(await readEndpoint(platform, endpoint));
    },
  );
}

/** Sends again to an endpoint that was paused, by whomever. */
export function resumeEndpointRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/webhook-endpoints/:endpointId/resume',
    {
      config,
      schema: {
        tags: ['webhooks'],
        operationId: 'resumeWebhookEndpoint',
        summary: 'Resume a webhook endpoint',
        description: 'What waits is sent at once. What happened while it was paused is in the feed.',
        ...{ params, response },
      },
    },
    async (request) => {
      const endpoint = endpointOf(request, request.params.endpointId);
      await resumeEndpoint(platform.notifications, endpoint);
      return endpointView(await readEndpoint(platform, endpoint));
    },
  );
}
