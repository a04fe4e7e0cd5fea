import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from '../database.ts';

/** A posting that was missing and was made now. */
export interface LatePosting {
  readonly eventKey: string;
  readonly bookingId: string;
  readonly amountMinor: number;
  readonly currency: string;
}

/**
 * Posts what was captured and given back in a period without a posting in the ledger, under the keys that the events
 * themselves would have used, so that it is posted once. Returns what it posted.
 */
export async function postMissing(
  db: PaymentDatabase,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<LatePosting[]> {
  const rows = await db.$queryRaw<
    { event_key: string; booking_id: string; amount_minor: bigint; currency: string }[]
  >`
    WITH moved AS (
      SELECT 'capture:' || id AS event_key, 'CAPTURE' AS kind, booking_id, id AS payment_id, currency,
        captured_minor AS amount_minor, 'PROVIDER' AS debit, 'GUEST_FUNDS' AS credit
      FROM payments WHERE created_at >= ${from} AND created_at < ${until} AND captured_minor > 0
      UNION ALL
      SELECT 'refund:' || refund.id, 'REFUND', payment.booking_id, payment.id,
        payment.currency, refund.amount_minor, 'GUEST_FUNDS', 'PROVIDER'
      FROM refunds AS refund JOIN payments AS payment ON payment.id = refund.payment_id
      WHERE refund.created_at >= ${from} AND refund.created_at < ${until} AND refund.state IN ('PENDING', 'SUCCEEDED')
        AND refund.failure_code IS DISTINCT FROM 'SUBSTITUTED'
      UNION ALL
      SELECT 'refund-failed:' || refund.id, 'REFUND_FAILED', payment.booking_id, payment.id, payment.currency,
        refund.amount_minor, 'PROVIDER', 'GUEST_FUNDS'
      FROM refunds AS refund JOIN payments AS payment ON payment.id = refund.payment_id
      JOIN ledger_transactions AS posted ON posted.event_key = 'refund:' || refund.id
      WHERE refund.created_at >= ${from} AND refund.created_at < ${until} AND refund.state = 'FAILED'
    ), missing AS (
      SELECT * FROM moved
      WHERE NOT EXISTS (SELECT FROM ledger_transactions AS known WHERE known.event_key = moved.event_key)
    ), posted AS MATERIALIZED (
      SELECT missing.*, post_money(event_key, kind, booking_id, payment_id, NULL, currency,
        ledger_pair(debit, credit, amount_minor)) AS transaction_id FROM missing
    )
    SELECT event_key, booking_id, amount_minor, currency FROM posted WHERE transaction_id IS NOT NULL`;
  return rows.map((row) => ({
    eventKey: row.event_key,
    bookingId: row.booking_id,
    amountMinor: fromMoneyColumn(row.amount_minor),
    currency: row.currency,
  }));
}

/** What stands on each account, debit positive, in minor units of each currency. */
export async function readBalances(
  db: PaymentDatabase,
): Promise<{ currency: string; account: string; amountMinor: number }[]> {
  const rows = await db.$queryRaw<{ currency: string; account: string; amount_minor: bigint }[]>`
    SELECT currency, account, sum(amount_minor)::bigint AS amount_minor
    FROM ledger_entries GROUP BY currency, account ORDER BY currency, account`;
  return rows.map(({ currency, account, amount_minor }) => ({
    currency,
    account,
    amountMinor: fromMoneyColumn(amount_minor),
  }));
}
