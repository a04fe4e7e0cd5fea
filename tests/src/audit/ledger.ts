import type { Databases } from './databases.ts';
import { readProviderMoney } from './read-provider.ts';

interface PaymentRow {
  readonly id: string;
  readonly captured: number;
  readonly refunded: number;
  /** What stands in the ledger: on the provider's account in all, by captures alone, and how many of them. */
  readonly balance: number;
  readonly posted: number;
  readonly captures: number;
}

/**
 * I1 in the books: every transaction sums to zero, payments and the provider's account of the ledger say what the
 * provider says, a capture is posted once, and a refund once for as long as it stands.
 */
export async function auditLedger(databases: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const payerIds = await readPayers(databases, bookingIds);
  const [unbalanced, payments, refunds, provider] = await Promise.all([
    databases.payment.query<{ event_key: string }>(
      `SELECT event_key FROM ledger_transactions LEFT JOIN ledger_entries ON transaction_id = ledger_transactions.id
       WHERE booking_id = ANY($1) GROUP BY event_key, currency HAVING coalesce(sum(amount_minor), 1) <> 0`,
      [payerIds],
    ),
    databases.payment.query<PaymentRow>(
      `SELECT payments.id, captured_minor AS captured, refunded_minor AS refunded,
         coalesce(sum(entries.amount_minor), 0)::bigint AS balance,
         coalesce(sum(entries.amount_minor) FILTER (WHERE kind = 'CAPTURE'), 0)::bigint AS posted,
         count(*) FILTER (WHERE kind = 'CAPTURE') AS captures
       FROM payments LEFT JOIN (ledger_transactions JOIN ledger_entries entries
         ON transaction_id = ledger_transactions.id AND account = 'PROVIDER') ON payment_id = payments.id
       WHERE payments.booking_id = ANY($1) GROUP BY payments.id`,
      [payerIds],
    ),
    databases.payment.query<{ id: string; state: string; standing: number; posted: number }>(
      `SELECT refunds.id, refunds.state,
         CASE WHEN refunds.state IN ('PENDING', 'SUCCEEDED') THEN refunds.amount_minor ELSE 0 END AS standing,
         coalesce(-sum(entries.amount_minor), 0)::bigint AS posted
       FROM refunds JOIN payments ON payments.id = refunds.payment_id
       LEFT JOIN (ledger_transactions JOIN ledger_entries entries ON transaction_id = ledger_transactions.id
         AND account = 'PROVIDER') ON event_key IN ('refund:' || refunds.id, 'refund-failed:' || refunds.id)
       WHERE payments.booking_id = ANY($1) GROUP BY refunds.id`,
      [payerIds],
    ),
    readProviderMoney(databases, payerIds),
  ]);
  const money = new Map(provider.map((row) => [row.payment_id, row]));
  const known = new Set(payments.rows.map(({ id }) => id));
  return [
    ...unbalanced.rows.map(({ event_key }) => `I1 ledger ${event_key}: does not sum to zero`),
    ...refunds.rows
      .filter(({ standing, posted }) => standing !== posted)
      .map(({ id, state, standing, posted }) => `I1 ledger ${id} ${state}: ${posted} posted of ${standing}`),
    ...provider
      .filter(({ payment_id }) => !known.has(payment_id))
      .map(({ payment_id }) => `I1 ${payment_id}: the provider has a payment that we do not know`),
    ...payments.rows.flatMap((payment) => judgePayment(payment, money.get(payment.id))),
  ];
}

async function readPayers({ booking }: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const { rows } = await booking.query<{ id: string }>(
    'SELECT DISTINCT coalesce(payer_id, id) AS id FROM bookings WHERE id = ANY($1) AND settled_at IS NOT NULL',
    [bookingIds],
  );
  return rows.map(({ id }) => id);
}

function judgePayment(
  { id, captured, refunded, balance, posted, captures }: PaymentRow,
  provider: { captured: number; refunded: number; disputed: number } | undefined,
): string[] {
  const theirs = provider ?? { captured: 0, refunded: 0, disputed: 0 };
  // What people handed back is on the provider's account too, until its bank statement is booked.
  const expected = captured - refunded - theirs.disputed;
  return [
    ...(captured === theirs.captured
      ? []
      : [`I1 ${id}: took ${captured}, the provider says ${theirs.captured}`]),
    ...(refunded >= theirs.refunded
      ? []
      : [`I1 ${id}: gave back ${refunded}, the provider ${theirs.refunded}`]),
    ...(balance === expected ? [] : [`I1 ledger ${id}: ${balance} at the provider, should be ${expected}`]),
    ...(posted === captured && captures === (captured > 0 ? 1 : 0)
      ? []
      : [`I1 ledger ${id}: ${posted} posted as captured by ${captures} postings, taken ${captured}`]),
  ];
}
