import { stringify } from 'csv-stringify/sync';
import { writeAmount } from '../money/write-amount.ts';
import type { StatementSheet } from './statement-sheet.ts';

const columns = [
  'number',
  'checkIn',
  'checkOut',
  'currency',
  'gross',
  'refunds',
  'commission',
  'net',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** The statement as a file for spreadsheets: a row for each stay, then the sums of each currency. */
export function writeCsv({ lines, totals }: StatementSheet): string {
  const rows: Row[] = lines.map(({ number, checkIn, checkOut, ...amounts }) => ({
    number: asText(number),
    checkIn,
    checkOut,
    ...amountsOf(amounts),
  }));
  for (const { carriedMinor, balanceMinor, ...total } of totals) {
    const { currency } = total;
    rows.push(
      { number: 'TOTAL', ...amountsOf(total) },
      { number: 'CARRIED OVER', currency, net: writeAmount(carriedMinor, currency) },
      { number: 'BALANCE', currency, net: writeAmount(balanceMinor, currency) },
    );
  }
  return stringify(rows, { columns: [...columns], header: true, record_delimiter: 'windows' });
}

function amountsOf(amounts: {
  currency: string;
  grossMinor: number;
  refundsMinor: number;
  commissionMinor: number;
  netMinor: number;
}): Row {
  const { currency } = amounts;
  return {
    currency,
    gross: writeAmount(amounts.grossMinor, currency),
    refunds: writeAmount(amounts.refundsMinor, currency),
    commission: writeAmount(amounts.commissionMinor, currency),
    net: writeAmount(amounts.netMinor, currency),
  };
}

// A spreadsheet runs a cell that begins like a formula. Amounts may begin with a minus: they are ours and numbers.
function asText(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
