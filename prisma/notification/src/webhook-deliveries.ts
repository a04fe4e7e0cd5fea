import type { WebhookDelivery } from '../generated/client.ts';
import type { NotificationDatabase } from './database.ts';
import { pingType } from './partner-events.ts';
import type { KeyedRequest } from './partner-requests.ts';
import type { OwnEndpoint } from './webhook-endpoints.ts';

/** A delivery with the type of its event. */
export type WebhookDeliveryRow = WebhookDelivery & { readonly event: { readonly type: string } };

/** Whose delivery, and which. */
export interface OwnDelivery {
  readonly deliveryId: string;
  readonly partnerId: string;
  readonly livemode: boolean;
}

const withType = { event: { select: { type: true } } } as const;
// What is being sent at this moment is pending to everybody but the sender.
const rowStates: Readonly<Record<string, readonly string[]>> = { PENDING: ['PENDING', 'SENDING'] };

/** A page of the partner's deliveries of one mode, the latest first. `page` counts from 1. */
export async function listDeliveries(
  db: NotificationDatabase,
  query: {
    readonly partnerId: string;
    readonly livemode: boolean;
    readonly state: string | undefined;
    readonly endpointId: string | undefined;
    readonly page: number;
    readonly pageSize: number;
  },
): Promise<{ items: WebhookDeliveryRow[]; total: number }> {
  const { partnerId, livemode, state, endpointId, page, pageSize } = query;
  const where = {
    partnerId,
    livemode,
    ...(state === undefined ? {} : { state: { in: [...(rowStates[state] ?? [state])] } }),
    ...(endpointId === undefined ? {} : { endpointId }),
  };
  const [items, total] = await Promise.all([
    db.webhookDelivery.findMany({
      where,
      include: withType,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.webhookDelivery.count({ where }),
  ]);
  return { items, total };
}

/** The partner's delivery with its attempts, the first first, or null. */
export function findDelivery(db: NotificationDatabase, { deliveryId, partnerId, livemode }: OwnDelivery) {
  return db.webhookDelivery.findFirst({
    where: { id: deliveryId, partnerId, livemode },
    include: { ...withType, endpoint: { select: { state: true } }, tries: { orderBy: { number: 'asc' } } },
  });
}

/** Sends an event to its endpoint once more, with patience anew, once for each request; what is being sent goes on. */
export async function replayDelivery(
  db: NotificationDatabase,
  { deliveryId, partnerId, livemode, requestId, fingerprint }: OwnDelivery & KeyedRequest,
): Promise<void> {
  await db.$executeRaw`
    WITH delivery AS (
      SELECT webhook_deliveries.id FROM webhook_deliveries, webhook_endpoints AS endpoint
      WHERE webhook_deliveries.id = ${deliveryId} AND webhook_deliveries.partner_id = ${partnerId}
        AND webhook_deliveries.livemode = ${livemode} AND endpoint.id = endpoint_id AND endpoint.state <> 'DELETED'
      FOR UPDATE OF webhook_deliveries
    ), request AS (
      INSERT INTO partner_requests (id, fingerprint, subject_id) SELECT ${requestId}, ${fingerprint}, id FROM delivery
      ON CONFLICT DO NOTHING
      RETURNING subject_id
    )
    UPDATE webhook_deliveries SET state = 'PENDING', due_at = now(), asked_at = now(), attempts_before = attempts
    FROM request WHERE id = request.subject_id AND state <> 'SENDING'`;
}

/** Sends an active endpoint an event that says nothing but that it is reached, once for each request. */
export async function pingEndpoint(
  db: NotificationDatabase,
  { endpointId, partnerId, livemode, requestId, fingerprint }: OwnEndpoint & KeyedRequest,
): Promise<void> {
  await db.$executeRaw`
    WITH endpoint AS (
      SELECT * FROM webhook_endpoints
      WHERE id = ${endpointId} AND partner_id = ${partnerId} AND livemode = ${livemode} AND state = 'ACTIVE'
      FOR SHARE
    ), request AS (
      INSERT INTO partner_requests (id, fingerprint, subject_id)
      SELECT ${requestId}, ${fingerprint}, 'whd_' || replace(gen_random_uuid()::text, '-', '') FROM endpoint
      ON CONFLICT DO NOTHING
      RETURNING subject_id
    ), event AS (
      INSERT INTO partner_events (id, partner_id, livemode, type, data, occurred_at)
      SELECT 'evt_' || replace(gen_random_uuid()::text, '-', ''), partner_id, livemode, ${pingType},
        jsonb_build_object('endpointId', endpoint.id), now()
      FROM endpoint, request
      RETURNING *
    )
    INSERT INTO webhook_deliveries (id, partner_id, livemode, event_id, endpoint_id)
    SELECT subject_id, partner_id, livemode, event.id, ${endpointId} FROM event, request`;
}
