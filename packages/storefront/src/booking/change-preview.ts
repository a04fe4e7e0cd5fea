import type { ChangePreview } from '@holdfast/contracts/http/booking-operations';
import type { ProposedChange } from '@holdfast/edge/propose-change';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { cancellationView } from './cancellation-view.ts';

/** What the change would do to the booking, as its owner and support see it. */
export function changePreview(row: BookingRow, change: ProposedChange): ChangePreview {
  const { currency } = row;
  const { wanted, available, price, nights } = change;
  const currentPrice = { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency };
  const shown = {
    bookingId: row.id,
    ...wanted,
    available,
    currentPrice,
    nights: nights.map(({ date, amountMinor }) => ({ date, price: { amountMinor, currency } })),
    priceLines: (price?.lines ?? []).map((line) => ({ ...line })),
  };
  if (price === null) return shown;
  const differenceMinor = price.total.amountMinor - currentPrice.amountMinor;
  const terms = row.terms as unknown as BookingTerms;
  return {
    ...shown,
    newPrice: { ...price.total },
    difference: { amountMinor: differenceMinor, currency },
    charge: { amountMinor: Math.max(0, differenceMinor), currency },
    refund: { amountMinor: Math.max(0, -differenceMinor), currency },
    cancellation: cancellationView(terms, wanted.checkIn, price.total),
  };
}
