import type { BookingDatabase } from './database.ts';

/** How the bookings of the last hour went; those that ended after they were confirmed count as confirmed. */
export interface Outcomes {
  /** Minutes in which nothing came to its outcome are left out. */
  readonly minutes: readonly OutcomeCount[];
  /** Accepted, without an outcome so far. */
  readonly open: number;
  readonly oldestOpenSeconds: number;
}

/** How many bookings had one outcome in one minute. */
export interface OutcomeCount {
  readonly minute: Date;
  readonly status: string;
  readonly reason: string | null;
  readonly count: number;
}

/** Reads the outcomes of one mode; the index of settled bookings answers. */
export async function readOutcomes(db: BookingDatabase, livemode: boolean): Promise<Outcomes> {
  const [minutes, [waiting]] = await Promise.all([
    db.$queryRaw<OutcomeCount[]>`
      SELECT minute, status, reason, count(*)::int AS count FROM (
        SELECT date_trunc('minute', settled_at) AS minute, CASE WHEN stood THEN 'CONFIRMED' ELSE status END AS status,
          CASE WHEN stood THEN NULL ELSE reason END AS reason
        FROM bookings,
          LATERAL (SELECT status IN ('CONFIRMED', 'COMPLETED', 'NO_SHOW') OR cancelled_by IS NOT NULL AS stood) AS was
        WHERE settled_at > date_trunc('minute', now()) - interval '59 minutes' AND livemode = ${livemode}
      ) AS settled
      GROUP BY minute, status, reason ORDER BY minute`,
    db.$queryRaw<{ open: number; oldest: number }[]>`
      SELECT count(*)::int AS open, coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 AS oldest
      FROM bookings WHERE settled_at IS NULL AND livemode = ${livemode}`,
  ]);
  return { minutes, open: waiting?.open ?? 0, oldestOpenSeconds: waiting?.oldest ?? 0 };
}

/** How long a step of the saga took; milliseconds. */
export interface StepLatency {
  readonly step: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
}

// Enough for a 95th percentile, and few enough to be read every few seconds.
const sampled = 500;

/**
 * How long the steps that got through took, of the latest bookings of the last hour, from their histories (decision
 * D20). Where a guest's bank asked for consent, the guest's time would count: those are left out.
 */
export function readStepLatencies(db: BookingDatabase, livemode: boolean): Promise<StepLatency[]> {
  return db.$queryRaw<StepLatency[]>`
    WITH recent AS (
      SELECT id FROM bookings WHERE settled_at > now() - interval '1 hour' AND livemode = ${livemode} AND NOT EXISTS (
        SELECT FROM booking_history WHERE booking_id = bookings.id AND kind = 'STEPS'
          AND entry @> '[{"step": "authorize", "state": "running"}]')
      ORDER BY settled_at DESC LIMIT ${sampled}::int
    ), steps AS (
      SELECT step->>'step' AS step, extract(epoch FROM (step->>'finishedAt')::timestamptz
        - (step->>'startedAt')::timestamptz)::float8 * 1000 AS millis
      FROM recent, LATERAL (
        SELECT entry FROM booking_history WHERE booking_id = recent.id AND kind = 'STEPS' ORDER BY id DESC LIMIT 1
      ) AS latest, jsonb_array_elements(latest.entry) AS step
      WHERE step->>'state' = 'done' AND step->>'finishedAt' IS NOT NULL AND step->>'startedAt' IS NOT NULL
    )
    SELECT step, count(*)::int AS count, percentile_cont(0.5) WITHIN GROUP (ORDER BY millis) AS p50,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY millis) AS p95
    FROM steps GROUP BY step`;
}

/** Undos that do not get through: which are tried again soon by themselves, and which wait for a person. */
export interface OpenUndos {
  readonly retrying: number;
  readonly stuck: number;
  readonly oldestSeconds: number;
}

/** Counts the undos of one mode that are not at their end; from so many tries on one counts as stuck. */
export async function readOpenUndos(
  db: BookingDatabase,
  { livemode, stuckFrom }: { readonly livemode: boolean; readonly stuckFrom: number },
): Promise<OpenUndos> {
  const [undos] = await db.$queryRaw<OpenUndos[]>`
    SELECT count(*) FILTER (WHERE attempts < ${stuckFrom}::int)::int AS retrying,
      count(*) FILTER (WHERE attempts >= ${stuckFrom}::int)::int AS stuck,
      coalesce(extract(epoch FROM now() - min(compensations.created_at)), 0)::float8 AS "oldestSeconds"
    FROM compensations JOIN bookings ON bookings.id = booking_id
    WHERE state = 'stuck' AND livemode = ${livemode}`;
  return undos ?? { retrying: 0, stuck: 0, oldestSeconds: 0 };
}
