import type { Databases } from './databases.ts';

interface HoldRow {
  booking_id: string;
  state: string;
  check_in: string;
  check_out: string;
  lines: { roomTypeId: string; rooms: number }[] | null | undefined;
  changing: boolean;
}

interface BookingRow {
  id: string;
  status: string;
  settled: boolean;
  room_type_id: string;
  rooms: number;
  check_in: string;
  check_out: string;
  operating: boolean;
}

/**
 * I2 of the failure model: night by night the rooms reserved are those of live holds and bookings and what prepared
 * changes took on top, a hold is live exactly while its booking is, and no change stays prepared on one that ended.
 */
export async function auditInventory(databases: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const nights = await databases.inventory.query<{
    room_type_id: string;
    date: string;
    reserved: number;
    live: number;
  }>(
    `SELECT nights.room_type_id, nights.date, nights.reserved, coalesce(sum(live.rooms), 0)::int AS live
     FROM nights LEFT JOIN (
       SELECT room_type_id, rooms, check_in, check_out FROM holds JOIN hold_lines USING (booking_id)
       WHERE state IN ('HELD', 'BOOKED')
       UNION ALL
       SELECT room_type_id, rooms, date, (date::date + 1)::text FROM stay_changes JOIN stay_change_nights USING (change_id)
       WHERE state = 'PREPARED' AND rooms > 0
     ) live ON live.room_type_id = nights.room_type_id AND nights.date >= live.check_in AND nights.date < live.check_out
     WHERE nights.room_type_id IN (
       SELECT room_type_id FROM hold_lines WHERE booking_id = ANY($1)
       UNION SELECT room_type_id FROM stay_changes JOIN stay_change_nights USING (change_id)
       WHERE booking_id = ANY($1))
     GROUP BY nights.room_type_id, nights.date, nights.reserved, nights.capacity
     HAVING nights.reserved <> coalesce(sum(live.rooms), 0) OR nights.reserved NOT BETWEEN 0 AND nights.capacity`,
    [bookingIds],
  );
  const holds = await databases.inventory.query<HoldRow>(
    `SELECT booking_id, state, check_in, check_out,
       (SELECT json_agg(json_build_object('roomTypeId', room_type_id, 'rooms', rooms)) FROM hold_lines
         WHERE hold_lines.booking_id = holds.booking_id) AS lines,
       EXISTS (SELECT FROM stay_changes change
         WHERE change.booking_id = holds.booking_id AND change.state = 'PREPARED') AS changing
     FROM holds WHERE booking_id = ANY($1)`,
    [bookingIds],
  );
  const bookings = await databases.booking.query<BookingRow>(
    `SELECT id, status, settled_at IS NOT NULL AS settled, room_type_id, rooms, check_in, check_out,
       EXISTS (SELECT FROM operations
         WHERE operations.booking_id = bookings.id AND finished_at IS NULL) AS operating
     FROM bookings WHERE id = ANY($1)`,
    [bookingIds],
  );
  const holdOf = new Map(holds.rows.map((hold) => [hold.booking_id, hold]));
  return [
    ...nights.rows.map(
      (night) => `I2 ${night.room_type_id} ${night.date}: ${night.reserved} reserved, ${night.live} live`,
    ),
    ...bookings.rows
      .filter(({ settled, operating }) => settled && !operating)
      .flatMap((booking) => judgeHold(booking, holdOf.get(booking.id))),
  ];
}

const standing = ['CONFIRMED', 'COMPLETED'];

function judgeHold(booking: BookingRow, hold: HoldRow | undefined): string[] {
  const { id, status } = booking;
  const state = hold?.state ?? 'none';
  if (state !== (standing.includes(status) ? 'BOOKED' : 'RELEASED')) {
    return [`I2 ${id}: booking ${status}, hold ${state}`];
  }
  if (hold?.changing) return [`I2 ${id}: a change is still prepared`];
  if (state === 'RELEASED') return [];
  const booked = stayOf(booking, [{ roomTypeId: booking.room_type_id, rooms: booking.rooms }]);
  const held = stayOf(hold, hold?.lines);
  return booked === held ? [] : [`I2 ${id}: booked ${booked}, held ${held}`];
}

const stayOf = (stay: { check_in: string; check_out: string } | undefined, lines: HoldRow['lines']) =>
  JSON.stringify([
    stay?.check_in,
    stay?.check_out,
    lines?.map(({ roomTypeId, rooms }) => [roomTypeId, rooms]),
  ]);
