import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { UndoStep } from '@holdfast/domain/saga-steps';
import type { BookingDatabase } from './database.ts';

/** Writes that an undo is stuck, for support to see, each time it was tried (decision D12). */
export async function parkCompensation(
  db: BookingDatabase,
  undo: {
    bookingId: string;
    step: UndoStep;
    attempts: number;
    lastError: string;
    nextTryAt: string;
    /** The workflow that keeps trying. */
    workflowId: string;
  },
): Promise<void> {
  await db.$executeRaw`
    WITH parked AS (
      INSERT INTO compensations AS known
        (booking_id, step, state, attempts, last_error, next_try_at, workflow_id)
      VALUES (${undo.bookingId}, ${undo.step}, 'stuck', ${undo.attempts}, ${undo.lastError},
        ${undo.nextTryAt}::timestamptz, ${undo.workflowId})
      ON CONFLICT (booking_id, step, workflow_id) DO UPDATE SET state = 'stuck', attempts = excluded.attempts,
        last_error = excluded.last_error, next_try_at = excluded.next_try_at,
        -- An undo that is stuck again after it got through has a new age.
        created_at = CASE WHEN known.state = 'stuck' THEN known.created_at ELSE now() END, updated_at = now()
      RETURNING booking_id, step, created_at
    )
    SELECT tell_booking(bookings, NULL, 'support-compensation-stuck',
      step || '.' || floor(extract(epoch FROM parked.created_at))::text)
    FROM parked JOIN bookings ON bookings.id = booking_id`;
}

/** Writes that a parked undo got through, or that a person wrote it off, and what became of the payment by it. */
export async function resolveCompensation(
  db: BookingDatabase,
  undo: {
    bookingId: string;
    step: UndoStep;
    /** The workflow that parked it: others of the booking may be stuck at the same step. */
    workflowId: string;
    state: 'done' | 'substituted' | 'written_off';
    paymentStatus: PaymentStatus | null;
  },
): Promise<void> {
  await db.$executeRaw`
    WITH resolved AS (
      UPDATE compensations SET state = ${undo.state}, next_try_at = NULL, updated_at = now()
      WHERE booking_id = ${undo.bookingId} AND step = ${undo.step} AND workflow_id = ${undo.workflowId}
    ), paid AS (
      UPDATE bookings SET payment_status = COALESCE(${undo.paymentStatus}::text, payment_status),
        version = version + 1, updated_at = now()
      WHERE id = ${undo.bookingId}
      RETURNING id
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT id, 'COMPENSATION', jsonb_build_object('step', ${undo.step}::text, 'state', ${undo.state}::text) FROM paid`;
}
