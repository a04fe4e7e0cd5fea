import { PartnerDeliverySchema } from '@holdfast/contracts/http/support/webhook-deliveries';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findPartnerRequest } from '@holdfast/prisma-notification/partner-requests';
import { replayDelivery } from '@holdfast/prisma-notification/webhook-deliveries';
import { Type } from 'typebox';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { deliveryView } from '../../webhook-deliveries/delivery-view.ts';
import { DeliveryParamsSchema } from '../support-params.ts';
import { visibleDelivery } from './visible-delivery.ts';

/** Sends an event to its endpoint once more, as the partner could have. */
export function replayDeliveryRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/webhook-deliveries/:deliveryId/replay',
    {
      config: {
        ...{ access: supportStaff, audit: 'webhook-delivery.replay', idempotencyKey: true },
        problems: ['WEBHOOK_ENDPOINT_STATE'],
      },
      schema: {
        tags: ['messages'],
        operationId: 'replayWebhookDelivery',
        summary: 'Send an event to its endpoint once more',
        description:
          'To the present address of its endpoint, with the same webhook-id, and retried for 72 hours anew. While the ' +
          'endpoint is paused it waits.',
        params: DeliveryParamsSchema,
        body: Type.Object({}, { additionalProperties: false, examples: [{}] }),
        response: { 202: PartnerDeliverySchema },
      },
    },
    async (request, reply) => {
      const { id: requestId, print: fingerprint } = identityOf(request);
      const {
        id: deliveryId,
        partnerId,
        livemode,
        state,
        attempts,
        endpoint,
      } = await visibleDelivery(platform, request);
      request.audit({ before: { partnerId, state, attempts } });
      if (endpoint.state === 'DELETED') {
        throw new ProblemError('WEBHOOK_ENDPOINT_STATE', 'Its endpoint was deleted.');
      }
      const replay = { deliveryId, partnerId, livemode, requestId, fingerprint };
      await replayDelivery(platform.notifications, replay);
      const asked = await findPartnerRequest(platform.notifications, requestId);
      if (asked !== null) sameRequest(asked, fingerprint);
      const answer = deliveryView(await visibleDelivery(platform, request));
      request.audit({ after: { state: answer.state } });
      return reply.code(202).send(answer);
    },
  );
}
