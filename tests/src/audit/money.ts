import type { Databases } from './databases.ts';

interface BookingMoney {
  id: string;
  status: string;
  payment_status: string;
  settled: boolean;
  total: number;
  refunded: number;
}

interface ProviderMoney {
  booking_id: string;
  open: number;
  charges: number;
  captured: number;
  refunded: number;
}

/**
 * I1 and I3 of the failure model: what the provider took and gave back is what the booking says, nothing stays
 * authorized on a booking that ended, and no booking is charged twice.
 */
export async function auditMoney(databases: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const [bookings, provider] = await Promise.all([
    databases.booking.query<BookingMoney>(
      `SELECT id, status, payment_status, settled_at IS NOT NULL AS settled, total_amount_minor AS total,
         refunded_amount_minor AS refunded
       FROM bookings WHERE id = ANY($1)`,
      [bookingIds],
    ),
    databases.sandbox.query<ProviderMoney>(
      `SELECT booking_id, count(*) FILTER (WHERE intents.status = 'requires_capture') AS open,
         count(*) FILTER (WHERE intents.status = 'succeeded') AS charges,
         coalesce(sum((intents.object->>'amount_received')::bigint), 0)::bigint AS captured,
         coalesce(sum((SELECT sum((refunds.object->>'amount')::bigint) FROM refunds
           WHERE refunds.payment_intent_id = intents.id)), 0)::bigint AS refunded
       FROM payment_intents intents WHERE booking_id = ANY($1) GROUP BY booking_id`,
      [bookingIds],
    ),
  ]);
  const money = new Map(provider.rows.map((row) => [row.booking_id, row]));
  return bookings.rows.flatMap((booking) => judge(booking, money.get(booking.id)));
}

function judge(booking: BookingMoney, provider: ProviderMoney | undefined): string[] {
  const { open = 0, charges = 0, captured = 0, refunded = 0 } = provider ?? {};
  const kept = captured - refunded;
  const confirmed = booking.settled && booking.status === 'CONFIRMED';
  const owed = confirmed ? booking.total - booking.refunded : 0;
  const says = `${booking.id} ${booking.status}/${booking.payment_status}`;
  return [
    ...(booking.settled && kept !== owed
      ? [`I1 ${says}: the provider kept ${kept}, the booking says ${owed}`]
      : []),
    ...(booking.settled && open > 0 ? [`I1 ${says}: ${open} authorization left open`] : []),
    ...(confirmed && booking.payment_status !== 'CAPTURED' ? [`I1 ${says}: confirmed but not captured`] : []),
    ...(charges > 1 ? [`I3 ${says}: charged ${charges} times`] : []),
  ];
}
