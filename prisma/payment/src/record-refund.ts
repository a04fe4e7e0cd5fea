import { fromMoneyColumn, toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/** How one refund stands: PENDING is with the provider, and even SUCCEEDED may still become FAILED. */
export type RefundRowState = 'CREATED' | 'PENDING' | 'SUCCEEDED' | 'FAILED';

/** A refund the provider is asked for under this key. */
export interface StoredRefund {
  readonly id: string;
  readonly paymentId: string;
  /** The booking whose payment it is. */
  readonly bookingId: string;
  readonly intentId: string;
  readonly amountMinor: number;
  readonly state: RefundRowState;
  readonly providerKey: string;
  /** Since when the key is used. */
  readonly providerKeyAt: Date;
  readonly providerRefundId: string | null;
  /** The request that it pays; null where a payment is undone. */
  readonly requestId: string | null;
}

/**
 * The refund of an intent that is under way, or a new one, written before the provider is asked; `fresh` says which.
 * Undefined when there is nothing to refund, or another call is writing one right now.
 */
export async function beginRefund(
  db: PaymentDatabase,
  refund: { paymentId: string; bookingId: string; intentId: string; amountMinor: number },
): Promise<{ refund: StoredRefund; fresh: boolean } | undefined> {
  const stem = refund.paymentId.replace(/^pay_/, '');
  const [row] = await db.$queryRaw<{ id: string; fresh: boolean }[]>`
    WITH open AS (
      SELECT id FROM refunds
      WHERE payment_id = ${refund.paymentId} AND provider_intent_id = ${refund.intentId} AND state = 'CREATED'
      ORDER BY created_at LIMIT 1
    ), made AS (
      INSERT INTO refunds (id, payment_id, provider_intent_id, amount_minor, state, provider_key)
      SELECT ${`re_${stem}_`}::text || k, ${refund.paymentId}::text, ${refund.intentId}::text,
        ${toMoneyColumn(refund.amountMinor)}::bigint, 'CREATED', ${`${refund.bookingId}:refund:${stem}.`}::text || k
      FROM (SELECT count(*) + 1 AS k FROM refunds WHERE payment_id = ${refund.paymentId}) AS next
      WHERE NOT EXISTS (SELECT FROM open) AND ${toMoneyColumn(refund.amountMinor)}::bigint > 0
      ON CONFLICT DO NOTHING
      RETURNING id, payment_id, amount_minor
    ), history AS (
      INSERT INTO payment_history (payment_id, kind, entry)
      SELECT payment_id, 'REFUND', jsonb_build_object('refundId', id, 'to', 'CREATED', 'amountMinor', amount_minor)
      FROM made
    )
    SELECT id, false AS fresh FROM open UNION ALL SELECT id, true FROM made`;
  const stored = row && (await findRefund(db, { refundId: row.id }));
  return row && stored && { refund: stored, fresh: row.fresh };
}

/** The refund with our id or the provider's; undefined when there is none. */
export async function findRefund(
  db: PaymentDatabase,
  by: { readonly refundId: string } | { readonly providerRefundId: string },
): Promise<StoredRefund | undefined> {
  const where = 'refundId' in by ? { id: by.refundId } : { providerRefundId: by.providerRefundId };
  const row = await db.refund.findUnique({ where, include: { payment: { select: { bookingId: true } } } });
  if (row === null) return undefined;
  return {
    id: row.id,
    paymentId: row.paymentId,
    bookingId: row.payment.bookingId,
    intentId: row.providerIntentId,
    amountMinor: fromMoneyColumn(row.amountMinor),
    state: row.state as RefundRowState,
    providerKey: row.providerKey,
    providerKeyAt: row.providerKeyAt,
    providerRefundId: row.providerRefundId,
    requestId: row.requestId,
  };
}

/** What the provider says of a refund; its id where it made one, and its word for why it failed. */
export interface RefundWord {
  readonly refundId: string;
  readonly state: Exclude<RefundRowState, 'CREATED'>;
  readonly providerRefundId: string | null;
  readonly failureCode?: string | undefined;
}

/**
 * Writes what the provider says of a refund, in any order and as often as it is said, with ledger, payment, event and
 * request. How the refund stands then, whose request it is, and whether this changed anything; undefined when it is
 * not ours.
 */
export async function settleRefund(
  db: PaymentDatabase,
  word: RefundWord,
): Promise<{ state: RefundRowState; requestId: string | null; moved: boolean } | undefined> {
  const [row] = await db.$queryRaw<{ state: RefundRowState; request_id: string | null; moved: boolean }[]>`
    SELECT state, request_id, moved FROM settle_refund(${word.refundId}, ${word.state}, ${word.providerRefundId},
      ${word.failureCode ?? null})`;
  return row && { state: row.state, requestId: row.request_id, moved: row.moved };
}

/**
 * Gives up a refund's key because the provider remembers a failure under it or has forgotten it (decision D14).
 * Undefined when that was done before, or the refund has moved on.
 */
export async function renewRefundKey(
  db: PaymentDatabase,
  refund: StoredRefund,
): Promise<StoredRefund | undefined> {
  const [stem, generation = '1'] = refund.providerKey.split('~');
  const providerKey = `${stem}~${Number(generation) + 1}`;
  const { count } = await db.refund.updateMany({
    where: { id: refund.id, providerKey: refund.providerKey, state: 'CREATED' },
    data: { providerKey, providerKeyAt: new Date() },
  });
  return count === 0 ? undefined : { ...refund, providerKey, providerKeyAt: new Date() };
}
