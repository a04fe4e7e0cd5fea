import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { SagaStep } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from './database.ts';

/** Writes that an undo is stuck, for support to see, each time it was tried (decision D12). */
export async function parkCompensation(
  db: BookingDatabase,
  undo: { bookingId: string; step: SagaStep; attempts: number; lastError: string; nextTryAt: string },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO compensations (booking_id, step, state, attempts, last_error, next_try_at)
    VALUES (${undo.bookingId}, ${undo.step}, 'stuck', ${undo.attempts}, ${undo.lastError}, ${undo.nextTryAt}::timestamptz)
    ON CONFLICT (booking_id, step) DO UPDATE SET state = 'stuck', attempts = excluded.attempts,
      last_error = excluded.last_error, next_try_at = excluded.next_try_at, updated_at = now()`;
}

/** Writes that a parked undo got through, or that a person wrote it off, and what became of the payment by it. */
export async function resolveCompensation(
  db: BookingDatabase,
  undo: {
    bookingId: string;
    step: SagaStep;
    state: 'done' | 'written_off';
    paymentStatus: PaymentStatus | null;
  },
): Promise<void> {
  await db.$executeRaw`
    WITH resolved AS (
      UPDATE compensations SET state = ${undo.state}, next_try_at = NULL, updated_at = now()
      WHERE booking_id = ${undo.bookingId} AND step = ${undo.step}
    ), paid AS (
      UPDATE bookings SET payment_status = COALESCE(${undo.paymentStatus}::text, payment_status),
        version = version + 1, updated_at = now()
      WHERE id = ${undo.bookingId}
      RETURNING id
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT id, 'COMPENSATION', jsonb_build_object('step', ${undo.step}::text, 'state', ${undo.state}::text) FROM paid`;
}
