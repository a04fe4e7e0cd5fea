import type { BookingDatabase } from './database.ts';

/**
 * Asks for a reminder to the guests who are expected within `hoursBefore` of now, on the clock where the hotel is, at
 * most `limit` of them and each once for a check-in date; returns how many. Who booked within the last 12 hours needs
 * none yet.
 */
export function remindGuests(
  db: BookingDatabase,
  { hoursBefore, limit }: { hoursBefore: number; limit: number },
): Promise<number> {
  return db.$executeRaw`
    WITH expected AS (
      SELECT id FROM bookings
       WHERE status = 'CONFIRMED' AND settled_at <= now() - interval '12 hours' AND reminded_at IS NULL
         -- The earliest and the latest date there can be anywhere, so that the index bounds what is looked at.
         AND check_in BETWEEN to_char(now() AT TIME ZONE 'Pacific/Pago_Pago', 'YYYY-MM-DD')
           AND to_char((now() + make_interval(hours => ${hoursBefore}::int)) AT TIME ZONE 'Pacific/Kiritimati',
             'YYYY-MM-DD')
         AND (check_in || ' ' || (terms #>> '{hotel,checkInTime}'))::timestamp
               AT TIME ZONE (terms #>> '{hotel,timeZone}')
             BETWEEN now() AND now() + make_interval(hours => ${hoursBefore}::int)
       ORDER BY check_in LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ), reminded AS (
      UPDATE bookings SET reminded_at = now() FROM expected WHERE bookings.id = expected.id
      RETURNING bookings.*
    )
    SELECT tell_booking(ROW(reminded.*)::bookings, NULL, 'stay-reminder', reminded.check_in)
      FROM (SELECT * FROM reminded) AS reminded`;
}
