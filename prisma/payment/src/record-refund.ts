import { fromMoneyColumn, toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/** A refund the provider is asked for under this key. */
export interface StoredRefund {
  readonly id: string;
  readonly providerKey: string;
  readonly amountMinor: number;
}

/**
 * The refund of an intent that is under way, or a new one, written before the provider is asked.
 * Undefined when there is nothing to refund, or another call is writing one right now.
 */
export async function beginRefund(
  db: PaymentDatabase,
  refund: { paymentId: string; bookingId: string; intentId: string; amountMinor: number },
): Promise<StoredRefund | undefined> {
  const stem = refund.paymentId.replace(/^pay_/, '');
  const [row] = await db.$queryRaw<{ id: string; provider_key: string; amount_minor: bigint }[]>`
    WITH open AS (
      SELECT id, provider_key, amount_minor FROM refunds
      WHERE payment_id = ${refund.paymentId} AND provider_intent_id = ${refund.intentId} AND state = 'CREATED'
      ORDER BY created_at LIMIT 1
    ), made AS (
      INSERT INTO refunds (id, payment_id, provider_intent_id, amount_minor, state, provider_key)
      SELECT ${`re_${stem}_`}::text || k, ${refund.paymentId}::text, ${refund.intentId}::text,
        ${toMoneyColumn(refund.amountMinor)}::bigint, 'CREATED', ${`${refund.bookingId}:refund:${stem}.`}::text || k
      FROM (SELECT count(*) + 1 AS k FROM refunds WHERE payment_id = ${refund.paymentId}) AS next
      WHERE NOT EXISTS (SELECT FROM open) AND ${toMoneyColumn(refund.amountMinor)}::bigint > 0
      ON CONFLICT DO NOTHING
      RETURNING id, payment_id, provider_key, amount_minor
    ), history AS (
      INSERT INTO payment_history (payment_id, kind, entry)
      SELECT payment_id, 'REFUND', jsonb_build_object('refundId', id, 'to', 'CREATED', 'amountMinor', amount_minor)
      FROM made
    )
    SELECT id, provider_key, amount_minor FROM open UNION ALL SELECT id, provider_key, amount_minor FROM made`;
  if (row === undefined) return undefined;
  return { id: row.id, providerKey: row.provider_key, amountMinor: fromMoneyColumn(row.amount_minor) };
}

/** Writes how a refund ended. Written again, it changes nothing. */
export async function finishRefund(
  db: PaymentDatabase,
  end: { refundId: string; state: 'SUCCEEDED' | 'FAILED'; providerRefundId: string | null },
): Promise<void> {
  await db.$executeRaw`
    WITH refund AS (
      UPDATE refunds SET state = ${end.state}, provider_refund_id = ${end.providerRefundId}, updated_at = now()
      WHERE id = ${end.refundId} AND state = 'CREATED'
      RETURNING id, payment_id, state
    )
    INSERT INTO payment_history (payment_id, kind, entry)
    SELECT payment_id, 'REFUND', jsonb_build_object('refundId', id, 'to', state) FROM refund`;
}
