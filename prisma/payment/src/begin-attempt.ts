import type { Money } from '@holdfast/domain/money';
import { toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';
import { paymentIdOf } from './payment-id.ts';

/** A card to be tried for a payment. */
export interface AttemptStart {
  readonly bookingId: string;
  readonly sequence: number;
  /** Counts the cards of one payment, from 1. */
  readonly attempt: number;
  readonly amount: Money;
  readonly paymentMethodId: string;
  readonly livemode: boolean;
  /** What the sandbox provider is asked to let go wrong; test bookings only. */
  readonly scriptedFault?: string | undefined;
}

/**
 * Writes that a card is about to be tried, before the provider hears of it (decision D14). A further card needs
 * the one before it to have failed. Tells whose saved card it is, if it is one; undefined when the attempt was begun
 * before, or may not begin.
 */
export async function beginAttempt(
  db: PaymentDatabase,
  start: AttemptStart,
): Promise<{ customerId: string | null } | undefined> {
  const [begun] = await db.$queryRaw<{ customer_id: string | null }[]>`
    WITH payment AS (
      INSERT INTO payments (id, booking_id, sequence, status, amount_minor, currency, attempt, livemode)
      VALUES (${paymentIdOf(start)}, ${start.bookingId}, ${start.sequence}, 'CREATED',
        ${toMoneyColumn(start.amount.amountMinor)}, ${start.amount.currency}, ${start.attempt}, ${start.livemode})
      ON CONFLICT (id) DO UPDATE
      SET status = 'CREATED', attempt = EXCLUDED.attempt, version = payments.version + 1, updated_at = now()
      WHERE payments.undone_at IS NULL AND payments.status = 'FAILED' AND payments.attempt < EXCLUDED.attempt
      RETURNING id, attempt
    ), attempt AS (
      INSERT INTO payment_attempts (payment_id, n, payment_method_id, customer_id, scripted_fault, state)
      SELECT id, attempt, ${start.paymentMethodId}::text, (
        SELECT provider_customer_id FROM saved_cards JOIN provider_customers USING (account_id, livemode)
        WHERE provider_payment_method_id = ${start.paymentMethodId} AND removed_at IS NULL),
        ${start.scriptedFault ?? null}::text, 'CREATED'
      FROM payment
      RETURNING customer_id
    ), history AS (
      INSERT INTO payment_history (payment_id, kind, entry)
      SELECT id, 'STATUS', jsonb_build_object('to', 'CREATED', 'attempt', attempt) FROM payment
    )
    SELECT customer_id FROM attempt`;
  return begun === undefined ? undefined : { customerId: begun.customer_id };
}
