import type { BookingDatabase } from './database.ts';

/**
 * Turns confirmed bookings whose check-out time has come, where the hotel is, into COMPLETED ones, at most `limit` of
 * them, and tells the world. Returns how many; called again it finds only what has ended since.
 */
export function completeStays(db: BookingDatabase, { limit }: { limit: number }): Promise<number> {
  return db.$executeRaw`
    WITH over AS (
      SELECT id FROM bookings
       WHERE status = 'CONFIRMED' AND settled_at IS NOT NULL
         -- The latest date there is anywhere, so that the index bounds what is looked at.
         AND check_out <= to_char(now() AT TIME ZONE 'Pacific/Kiritimati', 'YYYY-MM-DD')
         AND (check_out || ' ' || (terms #>> '{hotel,checkOutTime}'))::timestamp
               AT TIME ZONE (terms #>> '{hotel,timeZone}') <= now()
       ORDER BY check_out LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ), completed AS (
      UPDATE bookings SET status = 'COMPLETED', version = version + 1, updated_at = now()
        FROM over WHERE bookings.id = over.id AND bookings.status = 'CONFIRMED'
      RETURNING bookings.*
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT id, 'STATUS', jsonb_build_object('from', 'CONFIRMED', 'to', status) FROM completed
    )
    SELECT tell_booking(ROW(completed.*)::bookings, 'BookingCompleted', 'review-invitation')
      FROM (SELECT * FROM completed) AS completed`;
}
