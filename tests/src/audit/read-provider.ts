import type { Databases } from './databases.ts';

/** What the provider has of one payment of ours. Amounts are minor units; pending refunds count, failed ones do not. */
export interface ProviderMoney {
  readonly booking_id: string;
  readonly payment_id: string;
  /** Intents whose money is still only reserved. */
  readonly open: number;
  readonly captured: number;
  readonly refunded: number;
  /** What banks hold or keep because of a dispute. */
  readonly disputed: number;
  /** The most charges that one attempt of the payment came to. */
  readonly charges: number;
  /** Charges of which something was kept. */
  readonly kept: number;
}

/** What the provider says of the payments by which these bookings were paid. */
export async function readProviderMoney(
  { sandbox }: Databases,
  payerIds: readonly string[],
): Promise<ProviderMoney[]> {
  const { rows } = await sandbox.query<ProviderMoney>(
    `WITH intent AS (
       SELECT intents.id, booking_id, intents.status, intents.object->'metadata'->>'paymentId' AS payment_id,
         intents.object->'metadata'->>'attempt' AS attempt,
         coalesce((intents.object->>'amount_received')::bigint, 0) AS captured,
         (SELECT coalesce(sum((object->>'amount')::bigint), 0) FROM refunds
           WHERE payment_intent_id = intents.id AND object->>'status' NOT IN ('failed', 'canceled')) AS refunded,
         (SELECT coalesce(sum((object->>'amount')::bigint), 0) FROM disputes
           WHERE payment_intent_id = intents.id AND object->>'status' IN ('needs_response', 'under_review', 'lost'))
           AS disputed
       FROM payment_intents intents WHERE booking_id = ANY($1)
     ), attempt AS (
       SELECT booking_id, payment_id, count(*) FILTER (WHERE status = 'requires_capture') AS open,
         sum(captured) AS captured, sum(refunded) AS refunded, sum(disputed) AS disputed,
         count(*) FILTER (WHERE captured > 0) AS charges, count(*) FILTER (WHERE captured > refunded) AS kept
       FROM intent GROUP BY booking_id, payment_id, attempt
     )
     SELECT booking_id, payment_id, sum(open)::int AS open, sum(captured)::bigint AS captured,
       sum(refunded)::bigint AS refunded, sum(disputed)::bigint AS disputed, max(charges)::int AS charges,
       sum(kept)::int AS kept
     FROM attempt GROUP BY booking_id, payment_id`,
    [payerIds],
  );
  return rows;
}

/** Sums a member of the rows of one payer or payment. */
export function sumOf<Row>(rows: readonly Row[], member: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + member(row), 0);
}
