import type { CalendarMonth } from '@holdfast/domain/offer-months';
import type { SearchDatabase } from './database.ts';

/** A hotel's offers of one month of arrival, or with an empty month all that is known of it. */
export interface StalePart {
  readonly hotelId: string;
  readonly month: CalendarMonth | '';
}

/** A part that waits to be refreshed; `changes` tells whether more has happened since. */
export interface WaitingPart extends StalePart {
  readonly changes: bigint;
}

/** Notes that parts of hotels have changed. Any number of changes before a refresh makes one refresh. */
export async function markStale(db: SearchDatabase, parts: readonly StalePart[]): Promise<void> {
  if (parts.length === 0) return;
  const hotelIds = parts.map(({ hotelId }) => hotelId);
  const months = parts.map(({ month }) => month);
  await db.$executeRaw`
    INSERT INTO stale_hotels (hotel_id, month)
    SELECT DISTINCT hotel_id, month FROM unnest(${hotelIds}::text[], ${months}::text[]) part (hotel_id, month)
     ORDER BY hotel_id, month
    ON CONFLICT (hotel_id, month) DO UPDATE SET changes = stale_hotels.changes + 1`;
}

/** All that waits of the hotels that have waited longest. */
export function readStale(db: SearchDatabase, hotels: number): Promise<WaitingPart[]> {
  return db.$queryRaw<WaitingPart[]>`
    WITH longest AS (
      SELECT hotel_id FROM stale_hotels WHERE marked_at <= now()
       GROUP BY hotel_id ORDER BY min(marked_at) LIMIT ${hotels}::int
    )
    SELECT hotel_id AS "hotelId", month, changes FROM stale_hotels JOIN longest USING (hotel_id)
     WHERE marked_at <= now() ORDER BY hotel_id, month`;
}

/** Forgets what has been refreshed, but not what has changed again since it was read. */
export async function clearStale(db: SearchDatabase, parts: readonly WaitingPart[]): Promise<void> {
  const columns = [parts.map((part) => part.hotelId), parts.map(({ month }) => month)] as const;
  await db.$executeRaw`
    DELETE FROM stale_hotels USING unnest(${columns[0]}::text[], ${columns[1]}::text[],
           ${parts.map(({ changes }) => changes)}::bigint[]) done (hotel_id, month, changes)
     WHERE (stale_hotels.hotel_id, stale_hotels.month, stale_hotels.changes)
           = (done.hotel_id, done.month, done.changes)`;
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
