import { retryConflicts } from '@holdfast/prisma-client/retry-conflicts';
import { hasSqlState } from '@holdfast/prisma-client/sql-state';
import type { WebhookEndpoint } from '../generated/client.ts';
import type { NotificationDatabase } from './database.ts';
import type { KeyedRequest } from './partner-requests.ts';

export type WebhookEndpointRow = WebhookEndpoint;

/** Whose endpoint, and which. */
export interface OwnEndpoint {
  readonly endpointId: string;
  readonly partnerId: string;
  readonly livemode: boolean;
}

/** The partner has as many endpoints of the mode as one may. */
export class TooManyEndpoints extends Error {
  override readonly name = 'TooManyEndpoints';
}

const tooManyEndpoints = 'HF023';

/** How secrets of endpoints are sealed: whoever seals and whoever opens must say the same. */
export const secretField = (partnerId: string) => ({ subjectId: partnerId, field: 'webhook-secret' });

/**
 * Writes an endpoint, once for each request. `secret` is sealed.
 *
 * @throws TooManyEndpoints when the partner has ten of the mode.
 */
export async function addEndpoint(
  db: NotificationDatabase,
  endpoint: OwnEndpoint & KeyedRequest & { url: string; eventTypes: readonly string[]; secret: string },
): Promise<void> {
  const { endpointId, partnerId, livemode, requestId, fingerprint, url, eventTypes, secret } = endpoint;
  const written = db.$executeRaw`
    WITH request AS (
      INSERT INTO partner_requests (id, fingerprint, subject_id) VALUES (${requestId}, ${fingerprint}, ${endpointId})
      ON CONFLICT DO NOTHING
      RETURNING subject_id
    )
    INSERT INTO webhook_endpoints (id, partner_id, livemode, url, event_types, secret)
    SELECT subject_id, ${partnerId}, ${livemode}, ${url}, ${eventTypes}::text[], ${secret} FROM request`;
  await written.catch((error: unknown) => {
    throw hasSqlState(error, tooManyEndpoints) ? new TooManyEndpoints('the endpoint was not written') : error;
  });
}

const own = ({ endpointId, partnerId, livemode }: OwnEndpoint) => ({
  id: endpointId,
  partnerId,
  livemode,
  state: { not: 'DELETED' },
});

/** The partner's endpoint, or null; also when it is somebody else's, of the other mode, or deleted. */
export function findEndpoint(
  db: NotificationDatabase,
  endpoint: OwnEndpoint,
): Promise<WebhookEndpointRow | null> {
  return db.webhookEndpoint.findFirst({ where: own(endpoint) });
}

/** All endpoints of the partner in one mode, the oldest first; there are ten at most. */
export function listEndpoints(
  db: NotificationDatabase,
  { partnerId, livemode }: { partnerId: string; livemode: boolean },
): Promise<WebhookEndpointRow[]> {
  return db.webhookEndpoint.findMany({
    where: { partnerId, livemode, state: { not: 'DELETED' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

/** Changes where it is and what it wants to hear of; false when there is no such endpoint. */
export async function changeEndpoint(
  db: NotificationDatabase,
  endpoint: OwnEndpoint,
  { url, eventTypes }: { url?: string | undefined; eventTypes?: readonly string[] | undefined },
): Promise<boolean> {
  const { count } = await db.webhookEndpoint.updateMany({
    where: own(endpoint),
    data: {
      ...(url === undefined ? {} : { url }),
      ...(eventTypes === undefined ? {} : { eventTypes: [...eventTypes] }),
      updatedAt: new Date(),
    },
  });
  return count > 0;
}

/** Sends it nothing until it is resumed; of new events it hears nothing. One that is paused stays as it is. */
export async function pauseEndpoint(db: NotificationDatabase, endpoint: OwnEndpoint): Promise<void> {
  await db.webhookEndpoint.updateMany({
    where: { ...own(endpoint), state: 'ACTIVE' },
    data: { state: 'PAUSED', pausedBy: 'PARTNER', pausedAt: new Date(), updatedAt: new Date() },
  });
}

/** Sends again, what waits at once; earlier failures count for nothing. One that is active stays as it is. */
export async function resumeEndpoint(db: NotificationDatabase, endpoint: OwnEndpoint): Promise<void> {
  const { endpointId, partnerId, livemode } = endpoint;
  // A delivery that is just being finished locks the same rows the other way round.
  const resume = () => db.$executeRaw`
    WITH resumed AS (
      UPDATE webhook_endpoints SET state = 'ACTIVE', paused_by = NULL, paused_at = NULL, failures_in_row = 0,
        failing_since = NULL, updated_at = now()
      WHERE id = ${endpointId} AND partner_id = ${partnerId} AND livemode = ${livemode} AND state = 'PAUSED'
      RETURNING id
    )
    UPDATE webhook_deliveries SET due_at = now() FROM resumed
    WHERE endpoint_id = resumed.id AND webhook_deliveries.state = 'PENDING'`;
  await retryConflicts(resume);
}

/**
 * Puts a sealed secret in the place of the present one, which signs as well for `overlapSeconds` more; once for each
 * request.
 */
export async function rotateSecret(
  db: NotificationDatabase,
  endpoint: OwnEndpoint & KeyedRequest & { secret: string; overlapSeconds: number },
): Promise<void> {
  const { endpointId, partnerId, livemode, requestId, fingerprint, secret, overlapSeconds } = endpoint;
  await db.$executeRaw`
    WITH endpoint AS (
      SELECT id FROM webhook_endpoints
      WHERE id = ${endpointId} AND partner_id = ${partnerId} AND livemode = ${livemode} AND state <> 'DELETED'
      FOR UPDATE
    ), request AS (
      INSERT INTO partner_requests (id, fingerprint, subject_id) SELECT ${requestId}, ${fingerprint}, id FROM endpoint
      ON CONFLICT DO NOTHING
      RETURNING subject_id
    )
    UPDATE webhook_endpoints SET previous_secret = secret, secret = ${secret}, updated_at = now(),
      previous_secret_until = now() + make_interval(secs => ${overlapSeconds}::float8)
    FROM request WHERE id = request.subject_id`;
}

/** Deletes it with its secrets and cancels what waits to be sent to it; false when there is no such endpoint. */
export async function deleteEndpoint(db: NotificationDatabase, endpoint: OwnEndpoint): Promise<boolean> {
  const { endpointId, partnerId, livemode } = endpoint;
  // Two statements, so that the second sees deliveries of events that were being recorded during the first.
  const remove = () =>
    db.$transaction([
      db.$executeRaw`
        UPDATE webhook_endpoints SET state = 'DELETED', paused_by = NULL, paused_at = NULL, secret = NULL,
          previous_secret = NULL, previous_secret_until = NULL, updated_at = now()
        WHERE id = ${endpointId} AND partner_id = ${partnerId} AND livemode = ${livemode} AND state <> 'DELETED'`,
      db.$executeRaw`
        UPDATE webhook_deliveries SET state = 'CANCELLED', due_at = NULL
        FROM webhook_endpoints AS endpoint
        WHERE endpoint.id = ${endpointId} AND endpoint.partner_id = ${partnerId} AND endpoint.state = 'DELETED'
          AND endpoint_id = endpoint.id AND due_at IS NOT NULL`,
    ]);
  const [deleted] = await retryConflicts(remove);
  return deleted > 0;
}
