import type { StatementSchema } from '@holdfast/contracts/http/admin/statements';
import type { StatementLine } from '@holdfast/prisma-payment/read-statement';
import type { Static } from 'typebox';
import type { StatementSheet } from './statement-sheet.ts';

/** The statement as the API gives it. */
export function statementView(sheet: StatementSheet): Static<typeof StatementSchema> {
  const { hotel, month, timeZone, complete, lines, totals } = sheet;
  return {
    hotel: { id: hotel.id, name: hotel.name },
    month,
    timeZone,
    complete,
    lines: lines.map(({ bookingId, number, checkIn, checkOut, ...amounts }) => ({
      bookingId,
      number,
      checkIn,
      checkOut,
      ...amountsView(amounts),
    })),
    totals: totals.map(({ stays, carriedMinor, balanceMinor, ...amounts }) => ({
      currency: amounts.currency,
      stays,
      ...amountsView(amounts),
      carried: { amountMinor: carriedMinor, currency: amounts.currency },
      balance: { amountMinor: balanceMinor, currency: amounts.currency },
    })),
  };
}

type Amounts = Pick<
  StatementLine,
  'currency' | 'grossMinor' | 'refundsMinor' | 'commissionMinor' | 'netMinor'
>;

function amountsView({ currency, grossMinor, refundsMinor, commissionMinor, netMinor }: Amounts) {
  return {
    gross: { amountMinor: grossMinor, currency },
    refunds: { amountMinor: refundsMinor, currency },
    commission: { amountMinor: commissionMinor, currency },
    net: { amountMinor: netMinor, currency },
  };
}
