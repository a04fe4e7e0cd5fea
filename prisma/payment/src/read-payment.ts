import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/** One card tried for a payment, as far as it is known. */
export interface StoredAttempt {
  readonly n: number;
  readonly generation: number;
  readonly generationAt: Date;
  readonly paymentMethodId: string;
  /** Whose saved card it is, if it is one. */
  readonly customerId: string | null;
  /** What the sandbox provider is asked to let go wrong. */
  readonly scriptedFault: string | null;
  readonly intentId: string | null;
  readonly state: string;
  readonly declineCode: string | null;
  readonly captureBefore: Date | null;
}

/** A payment with every card tried for it. `undone` means that its tombstone is there (decision D11). */
export interface StoredPayment {
  readonly id: string;
  readonly bookingId: string;
  readonly sequence: number;
  readonly livemode: boolean;
  readonly status: string;
  /** The card being tried. */
  readonly attempt: number;
  /** Null only in a tombstone that came before any attempt. */
  readonly amount: { readonly amountMinor: number; readonly currency: string } | null;
  readonly undone: boolean;
  readonly attempts: readonly StoredAttempt[];
}

interface Row {
  id: string;
  booking_id: string;
  sequence: number;
  livemode: boolean;
  status: string;
  attempt: number;
  amount_minor: bigint | null;
  currency: string | null;
  undone_at: Date | null;
  n: number | null;
  generation: number;
  generation_at: Date;
  payment_method_id: string;
  customer_id: string | null;
  scripted_fault: string | null;
  provider_intent_id: string | null;
  state: string;
  decline_code: string | null;
  capture_before: Date | null;
}

/** The payment with this id and its attempts in their order, in one round trip; null when there is none. */
export async function readPayment(db: PaymentDatabase, paymentId: string): Promise<StoredPayment | null> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT payment.id, payment.booking_id, payment.sequence, payment.livemode, payment.status, payment.attempt, payment.amount_minor,
      payment.currency, payment.undone_at, attempt.n, attempt.generation, attempt.generation_at,
      attempt.payment_method_id, attempt.customer_id, attempt.scripted_fault, attempt.provider_intent_id, attempt.state,
      attempt.decline_code, attempt.capture_before
    FROM payments AS payment LEFT JOIN payment_attempts AS attempt ON attempt.payment_id = payment.id
    WHERE payment.id = ${paymentId} ORDER BY attempt.n`;
  const [payment] = rows;
  if (payment === undefined) return null;
  const { amount_minor, currency } = payment;
  return {
    id: payment.id,
    bookingId: payment.booking_id,
    sequence: payment.sequence,
    livemode: payment.livemode,
    status: payment.status,
    attempt: payment.attempt,
    amount:
      amount_minor === null || currency === null
        ? null
        : { amountMinor: fromMoneyColumn(amount_minor), currency },
    undone: payment.undone_at !== null,
    attempts: rows.flatMap(toAttempt),
  };
}

function toAttempt(row: Row): StoredAttempt[] {
  if (row.n === null) return [];
  return [
    {
      n: row.n,
      generation: row.generation,
      generationAt: row.generation_at,
      paymentMethodId: row.payment_method_id,
      customerId: row.customer_id,
      scriptedFault: row.scripted_fault,
      intentId: row.provider_intent_id,
      state: row.state,
      declineCode: row.decline_code,
      captureBefore: row.capture_before,
    },
  ];
}
