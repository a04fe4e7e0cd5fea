import type { NotificationDatabase } from './database.ts';
import type { StoredPartnerEvent } from './partner-events.ts';

/** A delivery that is to be sent now; its attempt is written already. */
export interface BegunDelivery {
  readonly deliveryId: string;
  readonly endpointId: string;
  readonly partnerId: string;
  readonly url: string;
  /** Sealed, as is the one before, which is there while it signs as well. */
  readonly secret: string;
  readonly previousSecret: string | null;
  /** Counts from 1. */
  readonly number: number;
  /** The same, counted from when it was replayed last. */
  readonly tries: number;
  /** Seconds since it was asked for, or replayed last. */
  readonly ageSeconds: number;
  readonly event: StoredPartnerEvent;
}

interface BegunRow extends Omit<BegunDelivery, 'event'>, Omit<StoredPartnerEvent, 'id'> {
  readonly eventId: string;
}

/**
 * Takes up to `limit` deliveries that are due, of each active endpoint at most `perEndpoint`, and writes an attempt
 * for each before anything is sent. One that is not finished within the lease is due again: it was killed in the
 * middle. Several processes take different ones.
 */
export async function beginDeliveries(
  db: NotificationDatabase,
  wanted: {
    readonly limit: number;
    readonly perEndpoint: number;
    readonly leaseSeconds: number;
    /** Endpoints that are left out, being busy. */
    readonly busy: readonly string[];
  },
): Promise<BegunDelivery[]> {
  const { limit, perEndpoint, leaseSeconds, busy } = wanted;
  const rows = await db.$queryRaw<BegunRow[]>`
    WITH due AS (
      SELECT oldest.id FROM webhook_endpoints AS endpoint
      CROSS JOIN LATERAL (
        SELECT id, due_at FROM webhook_deliveries
        WHERE endpoint_id = endpoint.id AND due_at <= now() ORDER BY due_at LIMIT ${perEndpoint}::int
      ) AS oldest
      WHERE endpoint.state = 'ACTIVE' AND endpoint.id <> ALL (${busy}::text[])
      ORDER BY oldest.due_at LIMIT ${limit}::int
    ), taken AS (
      SELECT id FROM webhook_deliveries WHERE id IN (SELECT id FROM due) AND due_at <= now()
      FOR UPDATE SKIP LOCKED
    ), lost AS (
      UPDATE webhook_attempts SET finished_at = now(), error = 'INTERRUPTED'
      WHERE delivery_id IN (SELECT id FROM taken) AND finished_at IS NULL
    ), begun AS (
      UPDATE webhook_deliveries SET state = 'SENDING', attempts = attempts + 1,
        due_at = now() + make_interval(secs => ${leaseSeconds}::float8)
      FROM taken WHERE webhook_deliveries.id = taken.id
      RETURNING webhook_deliveries.*
    ), attempt AS (
      INSERT INTO webhook_attempts (delivery_id, number) SELECT id, attempts FROM begun
    )
    SELECT begun.id AS "deliveryId", endpoint.id AS "endpointId", begun.partner_id AS "partnerId", url, secret,
      CASE WHEN previous_secret_until > now() THEN previous_secret END AS "previousSecret",
      attempts AS number, attempts - attempts_before AS tries,
      extract(epoch FROM now() - asked_at)::float8 AS "ageSeconds",
      event.id AS "eventId", event.type, event.livemode, event.data, event.occurred_at AS "occurredAt"
    FROM begun JOIN webhook_endpoints AS endpoint ON endpoint.id = begun.endpoint_id
      JOIN partner_events AS event ON event.id = begun.event_id`;
  return rows.map(({ eventId, type, livemode, data, occurredAt, ...begun }) => ({
    ...begun,
    event: { id: eventId, type, livemode, data, occurredAt },
  }));
}
