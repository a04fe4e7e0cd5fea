import { WebhookEndpointParamsSchema } from '@holdfast/contracts/http/partner/webhooks';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { deleteEndpoint } from '@holdfast/prisma-notification/webhook-endpoints';
import { Type } from 'typebox';
import type { PartnerPlatform } from '../../open-platform.ts';
import { endpointOf } from './own-endpoint.ts';

/** Deletes an endpoint with its secrets. */
export function deleteEndpointRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.delete(
    '/webhook-endpoints/:endpointId',
    {
      config: { access: ['PARTNER'], scope: 'webhooks:write' },
      schema: {
        tags: ['webhooks'],
        operationId: 'deleteWebhookEndpoint',
        summary: 'Delete a webhook endpoint',
        description: 'What was on its way to it is cancelled; the events stay in the feed.',
        params: WebhookEndpointParamsSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const endpoint = endpointOf(request, request.params.endpointId);
      const deleted = await deleteEndpoint(platform.notifications, endpoint);
      if (!deleted) throw new ProblemError('NOT_FOUND', 'There is no such webhook endpoint.');
      return reply.code(204).send(null);
    },
  );
}
