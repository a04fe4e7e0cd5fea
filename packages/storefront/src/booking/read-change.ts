import type { ChangePreview } from '@holdfast/contracts/http/booking-operations';
import { type AskedStay, type ProposedChange, proposeChange } from '@holdfast/edge/propose-change';
import { changeableBooking } from '@holdfast/prisma-booking/changeable-booking';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { readForSale } from '@holdfast/prisma-inventory/read-for-sale';
import type { Platform } from '../platform.ts';
import { cancellationView } from './cancellation-view.ts';

/**
 * Another stay of a booking, priced with what is read now.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT, BOOKING_DISPUTED, VALIDATION_ERROR.
 */
export function readChange(
  { hotels, inventory, settings }: Platform,
  row: BookingRow,
  asked: AskedStay,
): Promise<ProposedChange> {
  const { roomTypeId, livemode } = row;
  return proposeChange(changeableBooking(row), asked, {
    maxNights: settings.maxNights,
    readMaxGuests: async () => (await hotels.findOffer(roomTypeId, livemode))?.roomType.maxGuests,
    readForSale: (stay) => readForSale(inventory, { roomTypeId, ...stay }),
  });
}

/** What the change would do to the booking, as its owner sees it. */
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
