import type { Money } from '@holdfast/domain/money';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase, BookingRow } from './database.ts';
import type { BookingTerms } from './terms.ts';

/** What a mail to the guest says of a booking. The only read that gives out a name and an address (decision D26). */
export interface BookingForMail
  extends Pick<
    BookingRow,
    | 'number'
    | 'status'
    | 'paymentStatus'
    | 'reason'
    | 'declineCode'
    | 'checkIn'
    | 'checkOut'
    | 'rooms'
    | 'guests'
  > {
  readonly totalPrice: Money;
  readonly refunded: Money;
  readonly terms: BookingTerms;
  readonly guest: { readonly fullName: string; readonly email: string };
}

/** The booking as it stands when its mail is sent, or null. */
export async function readBookingForMail(
  db: BookingDatabase,
  bookingId: string,
): Promise<BookingForMail | null> {
  const row = await db.booking.findUnique({
    where: { id: bookingId },
    include: { guest: { select: { fullName: true, email: true } } },
  });
  if (row === null) return null;
  const { number, status, paymentStatus, reason, declineCode, checkIn, checkOut, rooms, guests, guest } = row;
  const inCurrency = (column: bigint): Money => ({
    amountMinor: fromMoneyColumn(column),
    currency: row.currency,
  });
  return {
    number,
    status,
    paymentStatus,
    reason,
    declineCode,
    checkIn,
    checkOut,
    rooms,
    guests,
    totalPrice: inCurrency(row.totalAmountMinor),
    refunded: inCurrency(row.refundedAmountMinor),
    terms: row.terms as unknown as BookingTerms,
    guest,
  };
}
