import {
  WebhookDeliveryParamsSchema,
  WebhookDeliverySchema,
} from '@holdfast/contracts/http/partner/webhooks';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findPartnerRequest } from '@holdfast/prisma-notification/partner-requests';
import { replayDelivery } from '@holdfast/prisma-notification/webhook-deliveries';
import type { PartnerPlatform } from '../../open-platform.ts';
import { deliveryOf, deliveryView, readDelivery } from './own-delivery.ts';

/** Sends an event to its endpoint once more. */
export function replayDeliveryRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/webhook-deliveries/:deliveryId/replay',
    {
      config: {
        ...{ access: ['PARTNER'], scope: 'webhooks:write', idempotencyKey: true },
        problems: ['WEBHOOK_ENDPOINT_STATE'],
      },
      schema: {
        tags: ['webhooks'],
        operationId: 'replayWebhookDelivery',
        summary: 'Send an event once more',
        description:
          'To the present address of its endpoint, with the same webhook-id, and retried for 72 hours anew. While the ' +
          'endpoint is paused it waits.',
        params: WebhookDeliveryParamsSchema,
        response: { 202: WebhookDeliverySchema },
      },
    },
    async (request, reply) => {
      const { id: requestId, print: fingerprint } = identityOf(request);
      const own = deliveryOf(request, request.params.deliveryId);
      const { endpoint } = await readDelivery(platform, own);
      if (endpoint.state === 'DELETED') {
        throw new ProblemError('WEBHOOK_ENDPOINT_STATE', 'Its endpoint was deleted.');
      }
      await replayDelivery(platform.notifications, { ...own, requestId, fingerprint });
      const asked = await findPartnerRequest(platform.notifications, requestId);
      if (asked !== null) sameRequest(asked, fingerprint);
      return reply.code(202).send(deliveryView(await readDelivery(platform, own)));
    },
  );
}
