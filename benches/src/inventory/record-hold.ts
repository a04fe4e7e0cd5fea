import type pg from 'pg';
import { checkOut, newBookingId, nights } from './rooms.ts';

/** The rows that reserve_rooms writes beside the counters, in one trip: no way is spared them. */
export async function recordHold(client: pg.ClientBase, roomTypeId: string): Promise<void> {
  await client.query({
    name: 'record-hold',
    text: `WITH hold AS (
             INSERT INTO holds (booking_id, state, check_in, check_out, expires_at, livemode)
             VALUES ($1, 'HELD', $2, $3, now() + interval '15 minutes', false) RETURNING holds.*),
           line AS (INSERT INTO hold_lines (booking_id, room_type_id, rooms) VALUES ($1, $4, 1)),
           entry AS (
             SELECT jsonb_build_object('bookingId', $1::text, 'livemode', false, 'checkIn', $2::text,
               'checkOut', $3::text, 'lines', jsonb_build_array(jsonb_build_object('roomTypeId', $4::text, 'rooms', 1))) AS data),
           history AS (INSERT INTO hold_history (booking_id, kind, entry) SELECT $1, 'HELD', data FROM entry)
           INSERT INTO outbox (topic, key, type, aggregate_version, data)
           SELECT 'inventory-events', $1, 'InventoryReserved', 1, data FROM entry`,
    values: [newBookingId(), nights[0], checkOut, roomTypeId],
  });
}
