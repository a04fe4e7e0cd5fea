import {
  WebhookDeliverySchema,
  WebhookEndpointParamsSchema,
} from '@holdfast/contracts/http/partner/webhooks';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findPartnerRequest } from '@holdfast/prisma-notification/partner-requests';
import { pingEndpoint } from '@holdfast/prisma-notification/webhook-deliveries';
import type { PartnerPlatform } from '../../open-platform.ts';
import { deliveryView, readDelivery } from '../webhook-deliveries/own-delivery.ts';
import { endpointOf, readEndpoint } from './own-endpoint.ts';

/** Sends an endpoint an event that says nothing, to see whether it is reached. */
export function testEndpointRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/webhook-endpoints/:endpointId/test',
    {
      config: {
        ...{ access: ['PARTNER'], scope: 'webhooks:write', idempotencyKey: true },
        problems: ['WEBHOOK_ENDPOINT_STATE'],
      },
      schema: {
        tags: ['webhooks'],
        operationId: 'testWebhookEndpoint',
        summary: 'Send a ping to a webhook endpoint',
        description: 'It is signed, retried and counted as any event; the feed does not tell it.',
        params: WebhookEndpointParamsSchema,
        response: { 202: WebhookDeliverySchema },
      },
    },
    async (request, reply) => {
      const { notifications } = platform;
      const { id: requestId, print: fingerprint } = identityOf(request);
      const endpoint = endpointOf(request, request.params.endpointId);
      await readEndpoint(platform, endpoint);
      await pingEndpoint(notifications, { ...endpoint, requestId, fingerprint });
      const asked = await findPartnerRequest(notifications, requestId);
      if (asked === null) {
        throw new ProblemError('WEBHOOK_ENDPOINT_STATE', 'The endpoint is paused. Resume it first.');
      }
      const { partnerId, livemode } = endpoint;
      const { subjectId: deliveryId } = sameRequest(asked, fingerprint);
      const delivery = await readDelivery(platform, { deliveryId, partnerId, livemode });
      return reply.code(202).send(deliveryView(delivery));
    },
  );
}
