import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from '../database.ts';

/** A payment as the provider's charges are compared with it. Amounts are minor units. */
export interface PaymentOnRecord {
  readonly id: string;
  readonly bookingId: string;
  readonly sequence: number;
  readonly status: string;
  readonly undone: boolean;
  readonly capturedMinor: number;
  readonly currency: string | null;
  readonly updatedAt: Date;
  readonly intentIds: readonly string[];
  /** What the ledger's provider account has of it, disputes aside. */
  readonly ledgerMinor: number;
}

interface Row {
  id: string;
  booking_id: string;
  sequence: number;
  status: string;
  undone: boolean;
  captured_minor: bigint;
  currency: string | null;
  updated_at: Date;
  intent_ids: string[];
  ledger_minor: bigint;
}

/** The payments of these intents, and those with these ids. */
export async function readPaymentsOnRecord(
  db: PaymentDatabase,
  { intentIds, paymentIds }: { intentIds: readonly string[]; paymentIds: readonly string[] },
): Promise<PaymentOnRecord[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH named AS (
      SELECT payment_id AS id FROM payment_attempts WHERE provider_intent_id = ANY (${intentIds})
      UNION SELECT unnest(${paymentIds}::text[])
    )
    SELECT id, booking_id, sequence, status, undone_at IS NOT NULL AS undone, captured_minor, currency, updated_at,
      ARRAY(SELECT provider_intent_id FROM payment_attempts AS attempt
        WHERE attempt.payment_id = payments.id AND provider_intent_id IS NOT NULL ORDER BY n) AS intent_ids,
      (SELECT COALESCE(sum(entry.amount_minor), 0)::bigint
        FROM ledger_transactions AS posting JOIN ledger_entries AS entry ON entry.transaction_id = posting.id
        WHERE posting.payment_id = payments.id AND entry.account = 'PROVIDER'
          AND posting.kind NOT LIKE 'DISPUTE%') AS ledger_minor
    FROM payments JOIN named USING (id)`;
  return rows.map((row) => ({
    id: row.id,
    bookingId: row.booking_id,
    sequence: row.sequence,
    status: row.status,
    undone: row.undone,
    capturedMinor: fromMoneyColumn(row.captured_minor),
    currency: row.currency,
    updatedAt: row.updated_at,
    intentIds: row.intent_ids,
    ledgerMinor: fromMoneyColumn(row.ledger_minor),
  }));
}

/** What the payments of these bookings have kept: captured less pending and done refunds, in minor units. */
export async function readKept(
  db: PaymentDatabase,
  bookingIds: readonly string[],
): Promise<Map<string, { readonly keptMinor: number; readonly updatedAt: Date }>> {
  const rows = await db.$queryRaw<{ booking_id: string; kept: bigint; updated_at: Date }[]>`
    SELECT booking_id, sum(captured_minor - refunded_minor)::bigint AS kept, max(updated_at) AS updated_at
    FROM payments WHERE booking_id = ANY (${bookingIds}) GROUP BY booking_id`;
  return new Map(
    rows.map((row) => [row.booking_id, { keptMinor: fromMoneyColumn(row.kept), updatedAt: row.updated_at }]),
  );
}

/** Payments whose money is held and must be captured before an instant, with that instant. */
export async function listLapsing(
  db: PaymentDatabase,
  query: { readonly before: Date; readonly after: string; readonly limit: number },
): Promise<
  { id: string; bookingId: string; sequence: number; captureBefore: Date; status: string; updatedAt: Date }[]
> {
  return db.$queryRaw`
    SELECT payment.id, payment.booking_id AS "bookingId", payment.sequence, payment.status,
      payment.updated_at AS "updatedAt", attempt.capture_before AS "captureBefore"
    FROM payments AS payment
    JOIN payment_attempts AS attempt ON attempt.payment_id = payment.id AND attempt.n = payment.attempt
    WHERE payment.status = 'AUTHORIZED' AND payment.undone_at IS NULL AND attempt.capture_before < ${query.before}
      AND payment.id > ${query.after}
    ORDER BY payment.id LIMIT ${query.limit}`;
}
