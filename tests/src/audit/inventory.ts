import type { Databases } from './databases.ts';

/**
 * I2 of the failure model: night by night the rooms reserved are those of live holds and bookings, and a hold is
 * live exactly while its booking is.
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
     ) live ON live.room_type_id = nights.room_type_id AND nights.date >= live.check_in AND nights.date < live.check_out
     WHERE nights.room_type_id IN (SELECT room_type_id FROM hold_lines WHERE booking_id = ANY($1))
     GROUP BY nights.room_type_id, nights.date, nights.reserved, nights.capacity
     HAVING nights.reserved <> coalesce(sum(live.rooms), 0) OR nights.reserved NOT BETWEEN 0 AND nights.capacity`,
    [bookingIds],
  );
  const holds = await databases.inventory.query<{ booking_id: string; state: string }>(
    'SELECT booking_id, state FROM holds WHERE booking_id = ANY($1)',
    [bookingIds],
  );
  const bookings = await databases.booking.query<{ id: string; status: string; settled: boolean }>(
    'SELECT id, status, settled_at IS NOT NULL AS settled FROM bookings WHERE id = ANY($1)',
    [bookingIds],
  );
  const stateOf = new Map(holds.rows.map((hold) => [hold.booking_id, hold.state]));
  return [
    ...nights.rows.map(
      (night) => `I2 ${night.room_type_id} ${night.date}: ${night.reserved} reserved, ${night.live} live`,
    ),
    ...bookings.rows
      .filter(({ settled }) => settled)
      .flatMap(({ id, status }) => {
        const state = stateOf.get(id) ?? 'none';
        const right = status === 'CONFIRMED' ? state === 'BOOKED' : state === 'RELEASED';
        return right ? [] : [`I2 ${id}: booking ${status}, hold ${state}`];
      }),
  ];
}
