import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { PaymentDatabase } from './database.ts';

/**
 * A stay on a hotel's statement. Amounts are minor units of its currency: net is gross less refunds less commission.
 * On the statement of a later month it stands for what changed then, and its gross is zero.
 */
export interface StatementLine {
  readonly bookingId: string;
  readonly number: string;
  readonly checkIn: string;
  readonly checkOut: string;
  readonly currency: string;
  readonly grossMinor: number;
  readonly refundsMinor: number;
  readonly commissionMinor: number;
  readonly netMinor: number;
}

/** The sums of one currency; the balance is what was carried over from earlier months and this month's net. */
export interface StatementTotal {
  readonly currency: string;
  readonly stays: number;
  readonly grossMinor: number;
  readonly refundsMinor: number;
  readonly commissionMinor: number;
  readonly netMinor: number;
  readonly carriedMinor: number;
  readonly balanceMinor: number;
}

export interface Statement {
  readonly lines: readonly StatementLine[];
  /** By currency; a hotel mostly has one. */
  readonly totals: readonly StatementTotal[];
}

export interface StatementQuery {
  readonly hotelId: string;
  readonly livemode: boolean;
  /** `YYYY-MM`, by the day of check-out; what changes later counts in the month it changes in. */
  readonly month: string;
  /** The hotel's, IANA name: it says in which month something happened. */
  readonly timeZone: string;
}

interface LineRow {
  booking_id: string;
  number: string;
  check_in: string;
  check_out: string;
  currency: string;
  gross: bigint;
  refunds: bigint;
  commission: bigint;
  net: bigint;
}

/** What a hotel earned in a month, and what it is owed in all at the end of it. */
export async function readStatement(db: PaymentDatabase, query: StatementQuery): Promise<Statement> {
  const [lines, carried] = await Promise.all([readLines(db, query), readCarried(db, query)]);
  const currencies = [...new Set([...carried.keys(), ...lines.map(({ currency }) => currency)])].sort();
  return { lines, totals: currencies.map((currency) => totalOf(currency, lines, carried)) };
}

async function readLines(
  db: PaymentDatabase,
  { hotelId, livemode, month, timeZone }: StatementQuery,
): Promise<StatementLine[]> {
  const rows = await db.$queryRaw<LineRow[]>`
    WITH movement AS (
      SELECT earning.booking_id, entry.account, entry.amount_minor, posting.kind
      FROM earnings AS earning
      JOIN ledger_transactions AS posting ON posting.booking_id = earning.booking_id
        AND posting.kind IN ('EARNING', 'EARNING_ADJUSTED')
      JOIN ledger_entries AS entry ON entry.transaction_id = posting.id
      WHERE earning.hotel_id = ${hotelId} AND earning.livemode = ${livemode} AND left(earning.check_out, 7) <= ${month}
        AND CASE posting.kind WHEN 'EARNING' THEN left(earning.check_out, 7) ELSE GREATEST(left(earning.check_out, 7),
          to_char(posting.at AT TIME ZONE ${timeZone}, 'YYYY-MM')) END = ${month}
    ), line AS (
      SELECT booking_id,
        COALESCE(sum(amount_minor) FILTER (WHERE account = 'GUEST_FUNDS' AND kind = 'EARNING_ADJUSTED'), 0) AS changed,
        COALESCE(-sum(amount_minor) FILTER (WHERE account = 'COMMISSION'), 0) AS commission,
        COALESCE(-sum(amount_minor) FILTER (WHERE account = 'HOTEL_PAYABLE'), 0) AS net
      FROM movement GROUP BY booking_id
    )
    SELECT booking_id, number, check_in, check_out, currency,
      CASE WHEN left(check_out, 7) = ${month} THEN captured_minor + points_minor ELSE 0 END AS gross,
      (CASE WHEN left(check_out, 7) = ${month} THEN refunded_minor ELSE 0 END - changed)::bigint AS refunds,
      commission::bigint, net::bigint
    FROM line JOIN earnings USING (booking_id)
    ORDER BY check_out, check_in, number`;
  return rows.map((row) => ({
    bookingId: row.booking_id,
    number: row.number,
    checkIn: row.check_in,
    checkOut: row.check_out,
    currency: row.currency,
    grossMinor: fromMoneyColumn(row.gross),
    refundsMinor: fromMoneyColumn(row.refunds),
    commissionMinor: fromMoneyColumn(row.commission),
    netMinor: fromMoneyColumn(row.net),
  }));
}

/** What the hotel was owed before the month began, by currency. */
async function readCarried(
  db: PaymentDatabase,
  { hotelId, livemode, month, timeZone }: StatementQuery,
): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ currency: string; net: bigint }[]>`
    SELECT earning.currency, (-sum(entry.amount_minor))::bigint AS net
    FROM earnings AS earning
    JOIN ledger_transactions AS posting ON posting.booking_id = earning.booking_id
      AND posting.kind IN ('EARNING', 'EARNING_ADJUSTED')
    JOIN ledger_entries AS entry ON entry.transaction_id = posting.id AND entry.account = 'HOTEL_PAYABLE'
    WHERE earning.hotel_id = ${hotelId} AND earning.livemode = ${livemode} AND left(earning.check_out, 7) < ${month}
      AND (posting.kind = 'EARNING' OR to_char(posting.at AT TIME ZONE ${timeZone}, 'YYYY-MM') < ${month})
    GROUP BY earning.currency`;
  return new Map(rows.map(({ currency, net }) => [currency, fromMoneyColumn(net)]));
}

function totalOf(
  currency: string,
  lines: readonly StatementLine[],
  carried: ReadonlyMap<string, number>,
): StatementTotal {
  const own = lines.filter((line) => line.currency === currency);
  const sum = (amountOf: (line: StatementLine) => number) =>
    own.reduce((total, line) => total + amountOf(line), 0);
  const netMinor = sum((line) => line.netMinor);
  const carriedMinor = carried.get(currency) ?? 0;
  return {
    currency,
    stays: own.length,
    grossMinor: sum((line) => line.grossMinor),
    refundsMinor: sum((line) => line.refundsMinor),
    commissionMinor: sum((line) => line.commissionMinor),
    netMinor,
    carriedMinor,
    balanceMinor: carriedMinor + netMinor,
  };
}
