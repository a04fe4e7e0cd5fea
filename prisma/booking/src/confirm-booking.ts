import { statusesBefore } from '@holdfast/domain/booking-status';
import type { StepProgress } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from './database.ts';

/** Moves the booking to CONFIRMED; false when a tombstone or another outcome stands in the way (decision D11). */
export async function confirmBooking(
  db: BookingDatabase,
  confirmation: { bookingId: string; steps: readonly StepProgress[] },
): Promise<boolean> {
  const { bookingId } = confirmation;
  const moved = await db.$executeRaw`
    WITH confirmed AS (
      UPDATE bookings SET status = 'CONFIRMED', payment_status = 'AUTHORIZED', decline_code = NULL,
        version = version + 1, updated_at = now()
      WHERE id = ${bookingId} AND status = ANY(${statusesBefore('CONFIRMED')}) AND settled_at IS NULL
      RETURNING id
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT id, entry.kind, entry.value FROM confirmed, (VALUES
      ('STATUS', jsonb_build_object('from', 'PENDING', 'to', 'CONFIRMED')),
      ('STEPS', ${JSON.stringify(confirmation.steps)}::jsonb)) AS entry(kind, value)`;
  if (moved > 0) return true;
  const row = await db.booking.findUnique({ where: { id: bookingId }, select: { status: true } });
  return row?.status === 'CONFIRMED';
}

/** Takes a confirmation back, leaving CANCELLED so that one still under way cannot land; true when it did so now. */
export async function withdrawConfirmation(db: BookingDatabase, bookingId: string): Promise<boolean> {
  const moved = await db.$executeRaw`
    WITH before AS (
      SELECT id, status FROM bookings WHERE id = ${bookingId} AND settled_at IS NULL FOR UPDATE
    ), withdrawn AS (
      UPDATE bookings SET status = 'CANCELLED', version = version + 1, updated_at = now()
      FROM before WHERE bookings.id = before.id AND before.status = ANY(${statusesBefore('CANCELLED')})
      RETURNING bookings.id, before.status AS was
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT id, 'STATUS', jsonb_build_object('from', was, 'to', 'CANCELLED') FROM withdrawn`;
  return moved > 0;
}
