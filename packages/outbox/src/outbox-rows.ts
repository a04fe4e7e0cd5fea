import type { SqlClient } from './sql-client.ts';

/** One event waiting to be published. */
export interface OutboxRow {
  /** A bigint as text. */
  readonly id: string;
  readonly eventId: string;
  readonly topic: string;
  readonly key: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly aggregateVersion: number;
  readonly data: unknown;
  readonly occurredAt: string;
}

/**
 * Asks for the database's one relay lock (decision D24) and names the session that has it. Session locks go
 * with their connection, so a later statement of another session tells that the lock is lost.
 */
export async function tryRelayLock(db: SqlClient): Promise<number | undefined> {
  const [answer] = await db.$queryRaw<{ session: number; locked: boolean }[]>`
    SELECT pg_backend_pid() AS session, pg_try_advisory_lock(hashtext('outbox-relay')) AS locked`;
  return answer?.locked ? answer.session : undefined;
}

/** Gives the lock back, so that another relay need not wait for this one's connection to close. */
export async function releaseRelayLock(db: SqlClient): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_unlock(hashtext('outbox-relay'))`;
}

/** The oldest unpublished events, in order, and the session that read them. */
export async function readUnpublished(
  db: SqlClient,
  limit: number,
): Promise<{ session: number; rows: OutboxRow[] }> {
  // One row holds them all, so that the session is told also when there are none.
  const [answer] = await db.$queryRaw<{ session: number; rows: OutboxRow[] }[]>`
    SELECT pg_backend_pid() AS session, coalesce((
      SELECT json_agg(json_build_object('id', id::text, 'eventId', event_id, 'topic', topic, 'key', key,
        'type', type, 'schemaVersion', schema_version, 'aggregateVersion', aggregate_version, 'data', data,
        'occurredAt', to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY id)
      FROM (SELECT * FROM outbox WHERE published_at IS NULL ORDER BY id LIMIT ${limit}::int) AS oldest
    ), '[]') AS rows`;
  if (answer === undefined) throw new Error('the outbox query answered nothing');
  return answer;
}

/** Marks events as published; called only after the broker has acknowledged them. */
export async function markPublished(db: SqlClient, rows: readonly OutboxRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await db.$queryRaw`UPDATE outbox SET published_at = now() WHERE id = ANY(${ids}::text[]::bigint[])`;
}

/** How many events wait, and for how many seconds the oldest has. */
export async function measureBacklog(db: SqlClient): Promise<{ waiting: number; oldestSeconds: number }> {
  const [answer] = await db.$queryRaw<{ waiting: number; oldestSeconds: number }[]>`
    SELECT count(*)::int AS waiting,
      coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::float8 AS "oldestSeconds"
    FROM outbox WHERE published_at IS NULL`;
  return answer ?? { waiting: 0, oldestSeconds: 0 };
}
