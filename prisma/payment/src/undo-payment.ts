import { toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';
import { paymentIdOf } from './payment-id.ts';

/** Every way in which an attempt's intent ends up when it is undone. */
export type UndoneState = 'FAILED' | 'CANCELED' | 'REFUNDED';

/** What became of the money, over all attempts of a payment. */
export interface UndoEnd {
  readonly paymentId: string;
  readonly outcome: 'nothing' | 'voided' | 'refunded';
  /** What the provider had taken before it gave it back. */
  readonly refundedMinor: number;
  readonly attempts: readonly { readonly n: number; readonly state: UndoneState }[];
}

/**
 * Leaves the tombstone, even where there is nothing to undo, so that a forward step still under way cannot land
 * (decision D11). False when no card was ever tried, so that nothing is left to do.
 */
export async function beginUndo(
  db: PaymentDatabase,
  undo: { bookingId: string; sequence: number; livemode: boolean },
): Promise<boolean> {
  const id = paymentIdOf(undo);
  const [row] = await db.$queryRaw<{ attempt: number }[]>`
    WITH payment AS (
      INSERT INTO payments (id, booking_id, sequence, status, attempt, livemode, undone_at)
      VALUES (${id}, ${undo.bookingId}, ${undo.sequence}, 'VOIDED', 0, ${undo.livemode}, now())
      ON CONFLICT (id) DO UPDATE SET undone_at = now(), version = payments.version + 1, updated_at = now()
      WHERE payments.undone_at IS NULL
      RETURNING id, attempt
    ), history AS (
      INSERT INTO payment_history (payment_id, kind, entry)
      SELECT id, 'UNDO', jsonb_build_object('attempt', attempt) FROM payment
    )
    SELECT attempt FROM payment`;
  // No row means that the tombstone was there before, and then it is not known here whether a card was tried.
  return row === undefined || row.attempt > 0;
}

const ends = {
  nothing: { status: 'VOIDED', event: null },
  voided: { status: 'VOIDED', event: 'PaymentVoided' },
  refunded: { status: 'REFUNDED', event: 'PaymentRefunded' },
} as const;

/**
 * Writes what the undo did, with the ledger. Refunds are posted by their own rows; what somebody else gave back at the
 * provider has none and is posted here. Written again, it changes nothing.
 */
export async function finishUndo(db: PaymentDatabase, end: UndoEnd): Promise<void> {
  const { status, event } = ends[end.outcome];
  const refunded = toMoneyColumn(end.refundedMinor);
  await db.$queryRaw`
    WITH before AS (
      SELECT id, refunded_minor FROM payments WHERE id = ${end.paymentId} AND undone_at IS NOT NULL FOR UPDATE
    ), payment AS (
      UPDATE payments SET status = ${status}, captured_minor = ${refunded}, refunded_minor = ${refunded},
        version = version + 1, updated_at = now()
      FROM before
      WHERE payments.id = before.id AND (payments.status <> ${status} OR payments.refunded_minor <> ${refunded})
      RETURNING payments.*
    ), attempt AS (
      UPDATE payment_attempts SET state = ended.state, updated_at = now()
      FROM before, jsonb_to_recordset(${JSON.stringify(end.attempts)}::jsonb) AS ended(n int, state text)
      WHERE payment_id = before.id AND payment_attempts.n = ended.n AND payment_attempts.state <> ended.state
    ), history AS (
      INSERT INTO payment_history (payment_id, kind, entry)
      SELECT id, 'STATUS', jsonb_build_object('to', status) FROM payment
    ), message AS (
      INSERT INTO outbox (topic, key, type, aggregate_version, data)
      SELECT 'payment-events', booking_id, ${event}::text, version, payment_event(ROW(payment.*)::payments)
      FROM payment WHERE ${event}::text IS NOT NULL
    )
    SELECT post_money('refund:' || payment.id || ':' || ${refunded}::bigint, 'REFUND', booking_id, payment.id, NULL,
      currency, ledger_pair('GUEST_FUNDS', 'PROVIDER', ${refunded}::bigint - before.refunded_minor)) AS posted
    FROM payment JOIN before ON before.id = payment.id
    WHERE ${refunded}::bigint > before.refunded_minor AND payment.status = 'REFUNDED'`;
}

/**
 * Writes that the provider took the money of a payment that is being undone, so that what is given back was taken
 * first. Written again, it changes nothing.
 */
export async function noteLateCapture(
  db: PaymentDatabase,
  capture: { paymentId: string; receivedMinor: number },
): Promise<void> {
  await db.$executeRaw`
    SELECT note_late_capture(${capture.paymentId}, ${toMoneyColumn(capture.receivedMinor)}::bigint)`;
}
