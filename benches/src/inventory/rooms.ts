import type pg from 'pg';

/** The three nights that every way reserves. */
export const nights = ['2027-03-27', '2027-03-28', '2027-03-29'] as const;
export const checkOut = '2027-03-30';
/** Everybody wants this one. */
export const hotRoomType = 'rt_hot';
/** More callers than this never meet. */
export const spreadRoomTypes = 300;

/** Puts the hot room type and the others on sale, with so many rooms each, all of them free. */
export async function openRooms(pool: pg.Pool, rooms: number): Promise<void> {
  await pool.query('TRUNCATE holds, hold_lines, hold_history, outbox, nights, allotments');
  await pool.query("SELECT ensure_night_partitions('2027-03-01', '2027-04-01')");
  await pool.query(
    `WITH types AS (SELECT 'rt_' || n AS id FROM generate_series(1, $1::int) n UNION ALL SELECT $2),
     allotment AS (INSERT INTO allotments (room_type_id, hotel_id, rooms) SELECT id, 'htl_bench', $3::int FROM types)
     INSERT INTO nights (room_type_id, date, capacity)
     SELECT id, '2027-03-' || lpad(day::text, 2, '0'), $3 FROM types, generate_series(1, 31) day ORDER BY 1, 2`,
    [spreadRoomTypes, hotRoomType, rooms],
  );
  await pool.query('VACUUM ANALYZE nights, holds, hold_lines');
}

/** What the counters and the holds say; both must be the same, and within capacity. */
export async function auditRooms(pool: pg.Pool): Promise<{ reserved: number; wrong: number }> {
  const { rows } = await pool.query<{ reserved: string; wrong: string }>(
    `SELECT coalesce(sum(reserved), 0) AS reserved,
            count(*) FILTER (WHERE reserved > capacity OR reserved <> coalesce(live.rooms, 0)) AS wrong
       FROM nights LEFT JOIN (
            SELECT room_type_id, sum(rooms) AS rooms FROM holds JOIN hold_lines USING (booking_id) GROUP BY 1) live
            ON live.room_type_id = nights.room_type_id AND date = ANY ($1)`,
    [nights],
  );
  return { reserved: Number(rows[0]?.reserved ?? 0), wrong: Number(rows[0]?.wrong ?? 0) };
}

export function newBookingId(): string {
  return `bk_${crypto.randomUUID().replaceAll('-', '').slice(0, 26)}`;
}
