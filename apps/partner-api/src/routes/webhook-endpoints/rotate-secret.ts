import {
  WebhookEndpointParamsSchema,
  WebhookEndpointWithSecretSchema,
} from '@holdfast/contracts/http/partner/webhooks';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { findPartnerRequest } from '@holdfast/prisma-notification/partner-requests';
import { rotateSecret } from '@holdfast/prisma-notification/webhook-endpoints';
import type { PartnerPlatform } from '../../open-platform.ts';
import { newSealedSecret } from './new-secret.ts';
import { endpointOf, readEndpoint, viewWithSecret } from './own-endpoint.ts';

const overlapSeconds = 24 * 60 * 60;

/** Gives an endpoint another secret. */
export function rotateSecretRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/webhook-endpoints/:endpointId/rotate-secret',
    {
      config: { access: ['PARTNER'], scope: 'webhooks:write', idempotencyKey: true },
      schema: {
        tags: ['webhooks'],
        operationId: 'rotateWebhookSecret',
        summary: 'Take another secret',
        description:
          'For 24 hours events are signed with the old secret as well. The new one is told in this answer only, and ' +
          'again when the same request is repeated. Rotating once more within that time ends the oldest at once.',
        params: WebhookEndpointParamsSchema,
        response: { 200: WebhookEndpointWithSecretSchema },
      },
    },
    async (request) => {
      const { id: requestId, print: fingerprint } = identityOf(request);
      const endpoint = endpointOf(request, request.params.endpointId);
      await readEndpoint(platform, endpoint);
      const secret = await newSealedSecret(platform, endpoint.partnerId);
      const rotation = { ...endpoint, requestId, fingerprint, secret, overlapSeconds };
      await rotateSecret(platform.notifications, rotation);
      const asked = await findPartnerRequest(platform.notifications, requestId);
      if (asked !== null) sameRequest(asked, fingerprint);
      return viewWithSecret(platform, await readEndpoint(platform, endpoint));
    },
  );
}
