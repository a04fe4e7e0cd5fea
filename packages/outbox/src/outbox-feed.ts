import type { SqlClient } from './sql-client.ts';

/** An event as it stands in an outbox. */
export interface FeedEvent {
  readonly type: string;
  readonly data: unknown;
}

/** How far an outbox was read. */
export interface FeedPosition {
  /** Every event up to here was handled. */
  readonly position: bigint;
  /** Events up to here were handled, but transactions older than `candidateXid` may add some before it. */
  readonly candidate: bigint;
  readonly candidateXid: bigint;
}

export interface OutboxFeedOptions {
  readonly db: SqlClient;
  /** Handles events in their order; may be given one again. */
  handle(events: readonly FeedEvent[]): Promise<void>;
  load(): Promise<FeedPosition>;
  save(position: FeedPosition): Promise<void>;
  /** With Kafka: leaves events to it until they have waited so long for being published. */
  readonly waitSeconds?: number | undefined;
}

const batchSize = 500;
// Kafka has taken these, but may have gone away before it gave them out.
const publishedOverlap = 1_000n;

/**
 * Reads a service's outbox directly, for when events do not come through Kafka (decision D25). Ids are given before
 * their transactions commit, so the position moves only once every transaction that was open when an id was the
 * highest has ended, by `pg_snapshot_xmin` (decision D24). Until then what was handled is kept in mind.
 */
export function createOutboxFeed({ db, handle, load, save, waitSeconds }: OutboxFeedOptions) {
  let known: FeedPosition | undefined;
  const handled = new Set<bigint>();

  /** Where to begin, or undefined when Kafka has taken all there is. */
  async function beginAfter(position: bigint): Promise<bigint | undefined> {
    if (waitSeconds === undefined) return position;
    const [oldest] = await db.$queryRaw<{ id: bigint | null; seconds: number | null }[]>`
      SELECT min(id) AS id, extract(epoch FROM now() - min(occurred_at))::float8 AS seconds
        FROM (SELECT id, occurred_at FROM outbox WHERE published_at IS NULL ORDER BY id LIMIT 1) oldest`;
    if (oldest?.id == null || (oldest.seconds ?? 0) < waitSeconds) return undefined;
    const first = BigInt(oldest.id) - 1n - publishedOverlap;
    return first > position ? first : position;
  }

  return {
    /** Handles what is new; returns how many events that was. */
    async poll(): Promise<number> {
      known ??= await load();
      const after = await beginAfter(known.position);
      if (after === undefined) return 0;
      const [answer] = await db.$queryRaw<FeedAnswer[]>`
        SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin,
               pg_snapshot_xmax(pg_current_snapshot())::text AS xmax, coalesce((
          SELECT json_agg(json_build_object('id', id::text, 'type', type, 'data', data) ORDER BY id)
            FROM (SELECT id, type, data FROM outbox
                   WHERE id > ${after} AND id <> ALL (${[...handled]}::bigint[])
                   ORDER BY id LIMIT ${batchSize}::int) AS fresh), '[]') AS rows`;
      if (answer === undefined) throw new Error('the outbox query answered nothing');
      const { rows } = answer;
      if (rows.length > 0) await handle(rows);
      for (const { id } of rows) handled.add(BigInt(id));
      if (rows.length < batchSize) await move(known, answer);
      return rows.length;
    },
  };

  async function move(from: FeedPosition, { xmin, xmax }: FeedAnswer): Promise<void> {
    let next = from;
    if (next.candidate > next.position && BigInt(xmin) >= next.candidateXid) {
      next = { ...next, position: next.candidate };
      for (const id of handled) if (id <= next.position) handled.delete(id);
    }
    if (next.candidate <= next.position) {
      const highest = [...handled].reduce((most, id) => (id > most ? id : most), next.position);
      if (highest > next.position) next = { ...next, candidate: highest, candidateXid: BigInt(xmax) };
    }
    if (next === from) return;
    await save(next);
    known = next;
  }
}

interface FeedAnswer {
  readonly xmin: string;
  readonly xmax: string;
  readonly rows: readonly (FeedEvent & { readonly id: string })[];
}
