import { randomUUID } from 'node:crypto';
import {
  CreateWebhookEndpointSchema,
  WebhookEndpointWithSecretSchema,
} from '@holdfast/contracts/http/partner/webhooks';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findPartnerRequest } from '@holdfast/prisma-notification/partner-requests';
import { addEndpoint, TooManyEndpoints } from '@holdfast/prisma-notification/webhook-endpoints';
import type { PartnerPlatform } from '../../open-platform.ts';
import { newSealedSecret } from './new-secret.ts';
import { checkEventTypes, checkUrl, endpointOf, readEndpoint, viewWithSecret } from './own-endpoint.ts';

const config = {
  access: ['PARTNER'],
  scope: 'webhooks:write',
  idempotencyKey: true,
  problems: ['NOT_FOUND', 'WEBHOOK_ENDPOINT_LIMIT'],
} as const;

/** Makes an endpoint, which hears of what happens from then on. */
export function createEndpointRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/webhook-endpoints',
    {
      config,
      schema: {
        tags: ['webhooks'],
        operationId: 'createWebhookEndpoint',
        summary: 'Be told of events at an address of yours',
        description:
          'At most ten for each mode. The secret is told in this answer only, and again when the same request is repeated.',
        body: CreateWebhookEndpointSchema,
        response: { 201: WebhookEndpointWithSecretSchema },
      },
    },
    async (request, reply) => {
      const { notifications } = platform;
      const { url, eventTypes = ['*'] } = request.body;
      const { id: requestId, print } = identityOf(request);
      if ((await findPartnerRequest(notifications, requestId)) === null) {
        checkUrl(platform, url);
        checkEventTypes(eventTypes);
        const endpoint = endpointOf(request, `whe_${randomUUID().replaceAll('-', '')}`);
        const secret = await newSealedSecret(platform, endpoint.partnerId);
        await addEndpoint(notifications, {
          ...{ ...endpoint, requestId, fingerprint: print, url, eventTypes, secret },
        }).catch(refuseEleventh);
      }
      const made = await findPartnerRequest(notifications, requestId);
      if (made === null)
        throw new ProblemError('DEPENDENCY_UNAVAILABLE', 'The endpoint was not made. Try again.');
      const { subjectId } = sameRequest(made, print);
      const row = await readEndpoint(platform, endpointOf(request, subjectId));
      return reply.code(201).send(await viewWithSecret(platform, row));
    },
  );
}

function refuseEleventh(error: unknown): never {
  if (!(error instanceof TooManyEndpoints)) throw error;
  const message = 'You have ten webhook endpoints of this mode. Delete one first.';
  throw new ProblemError('WEBHOOK_ENDPOINT_LIMIT', message);
}
