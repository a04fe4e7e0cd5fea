import type { StepProgress } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from './database.ts';

/** Says on the booking until when its rooms are held for a payment method to come. Written again, it changes nothing. */
export async function markHeld(
  db: BookingDatabase,
  hold: { bookingId: string; expiresAt: string; steps: readonly StepProgress[] },
): Promise<void> {
  await db.$executeRaw`
    WITH held AS (
      UPDATE bookings SET expires_at = ${hold.expiresAt}::timestamptz, version = version + 1, updated_at = now()
      WHERE id = ${hold.bookingId} AND settled_at IS NULL
        AND expires_at IS DISTINCT FROM ${hold.expiresAt}::timestamptz
      RETURNING id
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT id, 'STEPS', ${JSON.stringify(hold.steps)}::jsonb FROM held`;
}

/** Says that the guest's bank wants them to act before the card can be charged. */
export async function markActionRequired(
  db: BookingDatabase,
  hold: { bookingId: string; expiresAt: string; steps: readonly StepProgress[] },
): Promise<void> {
  await db.$executeRaw`
    WITH waiting AS (
      UPDATE bookings SET payment_status = 'REQUIRES_ACTION', expires_at = ${hold.expiresAt}::timestamptz,
        version = version + 1, updated_at = now()
      WHERE id = ${hold.bookingId} AND settled_at IS NULL AND payment_status <> 'REQUIRES_ACTION'
      RETURNING id
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT id, 'STEPS', ${JSON.stringify(hold.steps)}::jsonb FROM waiting`;
}

/**
 * Writes that a card was declined while the rooms stay held for another one (decision D7), and finishes the
 * operation that brought the card.
 */
export async function recordDecline(
  db: BookingDatabase,
  decline: {
    bookingId: string;
    operationId: string;
    declineCode: string | null;
    steps: readonly StepProgress[];
  },
): Promise<void> {
  await db.$executeRaw`
    WITH finished AS (
      UPDATE operations
      SET finished_at = now(), outcome = jsonb_strip_nulls(jsonb_build_object(
        'code', 'PAYMENT_DECLINED', 'declineCode', ${decline.declineCode}::text))
      WHERE id = ${decline.operationId} AND finished_at IS NULL
      RETURNING booking_id
    ), declined AS (
      UPDATE bookings SET payment_status = 'FAILED', decline_code = ${decline.declineCode},
        version = version + 1, updated_at = now()
      WHERE id IN (SELECT booking_id FROM finished) AND settled_at IS NULL
      RETURNING id
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT id, 'STEPS', ${JSON.stringify(decline.steps)}::jsonb FROM declined`;
}
