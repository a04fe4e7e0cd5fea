import type { OperationRequests } from '@holdfast/domain/manage-stay-contract';
import type { Money } from '@holdfast/domain/money';
import type { AgreedStay, StayOfRooms } from '@holdfast/domain/stay-change';
import type { StayPrice } from '@holdfast/domain/stay-price';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { stayOnRow } from './change-booking.ts';
import type { BookingRow } from './database.ts';
import type { BookingTerms } from './terms.ts';

/** A booking's row as far as another stay depends on it. */
export function changeableBooking(row: BookingRow): Pick<
  BookingRow,
  'id' | 'status' | 'settledAt' | 'disputed'
> & {
  readonly agreed: AgreedStay;
  readonly totalPrice: Money;
  readonly paidByPoints: Money;
  readonly hotel: BookingTerms['hotel'];
} {
  const { id, status, settledAt, disputed, checkIn, checkOut, rooms, guests, currency } = row;
  const { nights, lines, hotel } = row.terms as unknown as BookingTerms;
  const promotionCode = lines.find(({ kind }) => kind === 'PROMOTION')?.name;
  return {
    ...{ id, status, settledAt, disputed, hotel },
    agreed: { checkIn, checkOut, rooms, guests, currency, nights, promotionCode },
    totalPrice: { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency },
    paidByPoints: { amountMinor: fromMoneyColumn(row.pointsAmountMinor), currency },
  };
}

/** What is asked of a booking for another stay that was priced: its own terms but for nights and price. */
export function changeRequestOf(
  row: BookingRow,
  { wanted, nights, price }: { wanted: StayOfRooms; nights: BookingTerms['nights']; price: StayPrice },
  paymentMethodId: string | null,
): OperationRequests['change'] {
  const terms = { ...(row.terms as unknown as BookingTerms), nights, lines: price.lines };
  return { from: stayOnRow(row), ...wanted, totalMinor: price.total.amountMinor, terms, paymentMethodId };
}
