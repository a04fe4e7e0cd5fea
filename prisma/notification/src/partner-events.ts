import type { NotificationDatabase } from './database.ts';

/** Something that happened to a partner's booking. `data` names no person. */
export interface NewPartnerEvent {
  /** That of the event it is made from. */
  readonly id: string;
  readonly partnerId: string;
  readonly livemode: boolean;
  readonly type: string;
  readonly bookingId: string;
  readonly data: object;
  readonly occurredAt: Date;
}

/** As the feed and webhooks tell it. */
export interface StoredPartnerEvent {
  readonly id: string;
  readonly type: string;
  readonly livemode: boolean;
  readonly data: object;
  readonly occurredAt: Date;
}

/** What a partner reads of an event, by the feed or as the body of a webhook. */
export const tellEvent = ({ id, type, livemode, data, occurredAt }: StoredPartnerEvent) => ({
  ...{ id, type, timestamp: occurredAt.toISOString(), livemode, data },
});

/** What is told to one endpoint only, by a webhook. */
export const pingType = 'ping';

/**
 * Keeps an event, with a delivery for each active endpoint of its partner and mode that wants its type, in one
 * statement. Its id is the inbox: a message that comes again makes nothing (decision D24). Null when it was there.
 */
export async function recordPartnerEvent(
  db: NotificationDatabase,
  { id, partnerId, livemode, type, bookingId, data, occurredAt }: NewPartnerEvent,
): Promise<{ readonly deliveries: number } | null> {
  const [recorded] = await db.$queryRaw<{ events: number; deliveries: number }[]>`
    WITH event AS (
      INSERT INTO partner_events (id, partner_id, livemode, type, booking_id, data, occurred_at)
      VALUES (${id}, ${partnerId}, ${livemode}, ${type}, ${bookingId}, ${JSON.stringify(data)}::jsonb, ${occurredAt})
      ON CONFLICT (id) DO NOTHING
      RETURNING *
    ), endpoint AS (
      SELECT webhook_endpoints.id FROM webhook_endpoints, event
      WHERE webhook_endpoints.partner_id = event.partner_id AND webhook_endpoints.livemode = event.livemode
        AND state = 'ACTIVE' AND event_types && ARRAY['*', event.type]
      FOR SHARE OF webhook_endpoints
    ), delivery AS (
      INSERT INTO webhook_deliveries (partner_id, livemode, event_id, endpoint_id)
      SELECT partner_id, livemode, event.id, endpoint.id FROM event, endpoint
      RETURNING 1
    )
    SELECT (SELECT count(*)::int FROM event) AS events, (SELECT count(*)::int FROM delivery) AS deliveries`;
  return recorded === undefined || recorded.events === 0 ? null : { deliveries: recorded.deliveries };
}

/** Where a reader of the feed is: after this event. */
export interface FeedCursor {
  readonly transactionId: bigint;
  readonly position: bigint;
}

/**
 * A partner's events of one mode after the cursor, pings left out, with the cursor after each. Stops before the
 * oldest transaction that still runs, so that none that commits late is missed (decision D24); within a transaction
 * and between them the order is the one in which they were written, which is not that of the bookings' changes.
 */
export function readPartnerEvents(
  db: NotificationDatabase,
  query: {
    readonly partnerId: string;
    readonly livemode: boolean;
    readonly after: FeedCursor;
    /** All where there are none. */
    readonly types: readonly string[];
    readonly limit: number;
  },
): Promise<(StoredPartnerEvent & FeedCursor)[]> {
  const { partnerId, livemode, after, types, limit } = query;
  return db.$queryRaw<(StoredPartnerEvent & FeedCursor)[]>`
    SELECT id, type, livemode, data, occurred_at AS "occurredAt", transaction_id AS "transactionId", position
    FROM partner_events
    WHERE partner_id = ${partnerId} AND livemode = ${livemode}
      AND (transaction_id, position) > (${after.transactionId}::bigint, ${after.position}::bigint)
      AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      AND type <> ${pingType} AND (cardinality(${types}::text[]) = 0 OR type = ANY (${types}::text[]))
    ORDER BY transaction_id, position LIMIT ${limit}::int`;
}

/** Forgets events that were taken in more than so many days ago, with their deliveries, at most so many; how many. */
export function removePartnerEvents(
  db: NotificationDatabase,
  { days, limit }: { readonly days: number; readonly limit: number },
): Promise<number> {
  return db.$executeRaw`
    DELETE FROM partner_events WHERE id IN (
      SELECT id FROM partner_events WHERE created_at < now() - make_interval(days => ${days}::int)
      ORDER BY created_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)`;
}
