import type { WebhookDeliveryBody } from '@holdfast/contracts/http/partner/webhooks';
import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import {
  findDelivery,
  type OwnDelivery,
  type WebhookDeliveryRow,
} from '@holdfast/prisma-notification/webhook-deliveries';
import type { FastifyRequest } from 'fastify';
import type { PartnerPlatform } from '../../open-platform.ts';

/** Says whose delivery is meant: one of the key's account and mode. */
export function deliveryOf(request: FastifyRequest, deliveryId: string): OwnDelivery {
  const { accountId: partnerId, livemode } = callerOf(request);
  return { deliveryId, partnerId, livemode };
}

/**
 * The caller's delivery with its attempts.
 *
 * @throws ProblemError NOT_FOUND, also for what is someone else's or of the other mode.
 */
export async function readDelivery({ notifications }: PartnerPlatform, own: OwnDelivery) {
  const row = await findDelivery(notifications, own);
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such delivery.');
  return row;
}

/** A delivery as its partner sees it; what is being sent is pending. */
export function deliveryView(row: WebhookDeliveryRow): WebhookDeliveryBody {
  const { id, endpointId, eventId, event, attempts, dueAt, createdAt, deliveredAt } = row;
  return {
    ...{ id, endpointId },
    event: { id: eventId, type: event.type },
    state: row.state === 'SENDING' ? 'PENDING' : (row.state as WebhookDeliveryBody['state']),
    attemptCount: attempts,
    ...(row.state === 'PENDING' && dueAt !== null ? { nextAttemptAt: dueAt.toISOString() } : {}),
    createdAt: createdAt.toISOString(),
    ...(deliveredAt === null ? {} : { deliveredAt: deliveredAt.toISOString() }),
  };
}

/** The same with every attempt. */
export function deliveryDetail(row: Awaited<ReturnType<typeof readDelivery>>) {
  const attempts = row.tries.map(({ number, startedAt, durationMillis, status, error }) => ({
    number,
    startedAt: startedAt.toISOString(),
    ...(durationMillis === null ? {} : { milliseconds: durationMillis }),
    ...(status === null ? {} : { status }),
    ...(error === null ? {} : { error }),
  }));
  return { ...deliveryView(row), attempts };
}
