import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { CalendarMonth } from '@holdfast/domain/offer-months';
import type { SearchDatabase } from './database.ts';

/** A hotel's offers of one month of arrival, or with an empty month all that is known of it. */
export interface StalePart {
  readonly hotelId: string;
  readonly month: CalendarMonth | '';
  /** The nights that have changed, until before `until`; both null when it may be any, as with an empty month. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/**
 * A part that waits to be refreshed; `changes` tells whether more has happened since, and `markedAt` whether another
 * projector has refreshed it and it was marked anew.
 */
export interface WaitingPart extends StalePart {
  readonly changes: bigint;
  /** As the database writes it. */
  readonly markedAt: string;
}

/**
 * Notes that parts of hotels have changed. Any number of changes before a refresh makes one refresh, which is about
 * all nights from the first that has changed to the last; a change that may be about any night makes it all.
 */
export async function markStale(db: SearchDatabase, parts: readonly StalePart[]): Promise<void> {
  if (parts.length === 0) return;
  // Of dates and nothing, least and greatest would take the dates.
  await db.$executeRaw`
    INSERT INTO stale_hotels (hotel_id, month, from_date, until_date)
    SELECT "hotelId", month, CASE WHEN count("from") = count(*) THEN min("from") END,
           CASE WHEN count("from") = count(*) THEN max("until") END
      FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
           AS part ("hotelId" text, month text, "from" text, "until" text)
     GROUP BY "hotelId", month ORDER BY "hotelId", month
    ON CONFLICT (hotel_id, month) DO UPDATE SET changes = stale_hotels.changes + 1,
      from_date = CASE WHEN stale_hotels.from_date IS NOT NULL AND excluded.from_date IS NOT NULL
                       THEN least(stale_hotels.from_date, excluded.from_date) END,
      until_date = CASE WHEN stale_hotels.from_date IS NOT NULL AND excluded.from_date IS NOT NULL
                        THEN greatest(stale_hotels.until_date, excluded.until_date) END`;
}

/** All that waits of the hotels that have waited longest. */
export function readStale(db: SearchDatabase, hotels: number): Promise<WaitingPart[]> {
  return db.$queryRaw<WaitingPart[]>`
    WITH longest AS (
      SELECT hotel_id FROM stale_hotels WHERE marked_at <= now()
       GROUP BY hotel_id ORDER BY min(marked_at) LIMIT ${hotels}::int
    )
    SELECT hotel_id AS "hotelId", month, from_date AS "from", until_date AS "until", changes,
           marked_at::text AS "markedAt" FROM stale_hotels JOIN longest USING (hotel_id)
     WHERE marked_at <= now() ORDER BY hotel_id, month`;
}

/** Forgets what has been refreshed, but not what has changed again since it was read. */
export async function clearStale(db: SearchDatabase, parts: readonly WaitingPart[]): Promise<void> {
  const columns = [parts.map((part) => part.hotelId), parts.map(({ month }) => month)] as const;
  await db.$executeRaw`
    DELETE FROM stale_hotels USING unnest(${columns[0]}::text[], ${columns[1]}::text[],
           ${parts.map(({ changes }) => changes)}::bigint[],
           ${parts.map(({ markedAt }) => markedAt)}::timestamptz[]) done (hotel_id, month, changes, marked_at)
     WHERE (stale_hotels.hotel_id, stale_hotels.month, stale_hotels.changes, stale_hotels.marked_at)
           = (done.hotel_id, done.month, done.changes, done.marked_at)`;
}

/** Puts off what could not be refreshed, so that it does not stand in the way of others. */
export async function postponeStale(db: SearchDatabase, hotelId: string, seconds: number): Promise<void> {
  await db.$executeRaw`
    UPDATE stale_hotels SET marked_at = now() + make_interval(secs => ${seconds}::float8)
     WHERE hotel_id = ${hotelId}`;
}

/** How many parts wait, and for how many seconds the oldest has. */
export async function measureStale(db: SearchDatabase): Promise<{ waiting: number; oldestSeconds: number }> {
  const [measured] = await db.$queryRaw<{ waiting: number; oldestSeconds: number }[]>`
    SELECT count(*)::int AS waiting,
           greatest(coalesce(extract(epoch FROM now() - min(marked_at)), 0), 0)::float8 AS "oldestSeconds"
      FROM stale_hotels`;
  return measured ?? { waiting: 0, oldestSeconds: 0 };
}
