import { type BookingStatus, statusesBefore } from '@holdfast/domain/booking-status';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { Refusal } from '@holdfast/domain/refusals';
import type { StepProgress } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from './database.ts';

/** The ways in which a saga ends without a stay. */
export type UnconfirmedStatus = Extract<BookingStatus, 'REJECTED' | 'CANCELLED' | 'EXPIRED'>;

const events: Record<UnconfirmedStatus, { type: string; template: string }> = {
  REJECTED: { type: 'BookingRejected', template: 'booking-rejected' },
  CANCELLED: { type: 'BookingCancelled', template: 'booking-cancelled' },
  EXPIRED: { type: 'BookingExpired', template: 'booking-expired' },
};

/**
 * Writes that the money is captured, tells the world and asks for the guest's mail (decision D5).
 * False when the outcome was already written or the booking is not confirmed.
 */
export async function settleBooking(
  db: BookingDatabase,
  settlement: { bookingId: string; steps: readonly StepProgress[] },
): Promise<boolean> {
  const written = await db.$executeRaw`
    WITH settled AS (
      UPDATE bookings SET payment_status = 'CAPTURED',
        captured_amount_minor = total_amount_minor - points_amount_minor, expires_at = NULL, settled_at = now(),
        version = version + 1, updated_at = now()
      WHERE id = ${settlement.bookingId} AND status = 'CONFIRMED' AND settled_at IS NULL
      RETURNING *
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT id, 'STEPS', ${JSON.stringify(settlement.steps)}::jsonb FROM settled
    ), finished AS (
      UPDATE operations SET finished_at = now(), outcome = jsonb_build_object('code', 'CONFIRMED')
      WHERE booking_id IN (SELECT id FROM settled) AND kind = 'confirm' AND finished_at IS NULL
    )
    SELECT tell_booking(settled, 'BookingConfirmed', 'booking-confirmed') FROM settled`;
  return written > 0;
}

/**
 * Writes the outcome of a booking that was not to be, tells the world and asks for the guest's mail.
 * False when an outcome was already written.
 */
export async function closeBooking(
  db: BookingDatabase,
  closing: {
    bookingId: string;
    status: UnconfirmedStatus;
    refusal: Refusal;
    paymentStatus: PaymentStatus;
    steps: readonly StepProgress[];
  },
): Promise<boolean> {
  const { status, refusal } = closing;
  const event = events[status];
  const written = await db.$executeRaw`
    WITH before AS (
      SELECT id, status FROM bookings WHERE id = ${closing.bookingId} AND settled_at IS NULL FOR UPDATE
    ), closed AS (
      UPDATE bookings SET status = ${status}, payment_status = ${closing.paymentStatus},
        reason = ${refusal.code}, decline_code = ${refusal.declineCode ?? null}, settled_at = now(),
        version = version + 1, updated_at = now()
      FROM before WHERE bookings.id = before.id AND before.status = ANY(${[status, ...statusesBefore(status)]})
      RETURNING bookings.*
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT id, entry.kind, entry.value FROM closed, LATERAL (VALUES
        ('STEPS', ${JSON.stringify(closing.steps)}::jsonb),
        ('STATUS', jsonb_build_object('from', (SELECT before.status FROM before), 'to', status, 'reason', reason)))
        AS entry(kind, value)
    ), finished AS (
      UPDATE operations SET finished_at = now(), outcome = jsonb_strip_nulls(jsonb_build_object(
        'code', ${refusal.code}::text, 'declineCode', ${refusal.declineCode ?? null}::text))
      WHERE booking_id IN (SELECT id FROM closed) AND kind = 'confirm' AND finished_at IS NULL
    )
    SELECT tell_booking(ROW(closed.*)::bookings, ${event.type}, ${event.template}),
      -- Support hears of a payment that failed again and again.
      CASE WHEN reason = 'PAYMENT_FAILED' OR (reason = 'PAYMENT_DECLINED' AND 2 <= (
        SELECT count(*) FROM operations WHERE booking_id = closed.id AND outcome->>'code' = 'PAYMENT_DECLINED'))
        THEN tell_booking(ROW(closed.*)::bookings, NULL, 'support-payment-failing') END
    FROM (SELECT * FROM closed) AS closed`;
  return written > 0;
}
