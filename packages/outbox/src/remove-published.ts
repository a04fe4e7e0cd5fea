import type { SqlClient } from './sql-client.ts';

/** How far a removal came: the last event it looked at, and whether older ones may be left. */
export interface RemovedPublished {
  readonly removed: number;
  /** A bigint as text. */
  readonly last: string;
  readonly more: boolean;
}

/**
 * Removes events that were published more than so many days ago, of the next `limit` events after `after`. Events are
 * in the order in which they occurred, so the first younger one ends the search; one that was never published stays.
 */
export async function removePublished(
  db: SqlClient,
  { after, days, limit }: { readonly after: string; readonly days: number; readonly limit: number },
): Promise<RemovedPublished> {
  const [answer] = await db.$queryRaw<RemovedPublished[]>`
    WITH oldest AS (
      SELECT id, occurred_at, published_at FROM outbox WHERE id > ${after}::text::bigint ORDER BY id LIMIT ${limit}::int
    ), removed AS (
      DELETE FROM outbox USING oldest
      WHERE outbox.id = oldest.id AND oldest.published_at < now() - make_interval(days => ${days}::int)
      RETURNING outbox.id
    )
    SELECT (SELECT count(*)::int FROM removed) AS removed, coalesce(max(id), 0)::text AS last,
      count(*) = ${limit}::int AND bool_and(occurred_at < now() - make_interval(days => ${days}::int)) AS more
    FROM oldest`;
  if (answer === undefined) throw new Error('the removal answered nothing');
  return answer;
}
