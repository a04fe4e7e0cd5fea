import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';

/** A booking's row as support sees it in a list. Until the saga has written its outcome it is PENDING (decision D5). */
export function bookingSummary(row: BookingRow) {
  const terms = row.terms as unknown as BookingTerms;
  const inCurrency = (column: bigint) => ({ amountMinor: fromMoneyColumn(column), currency: row.currency });
  return {
    id: row.id,
    number: row.number,
    livemode: row.livemode,
    status: toldStatus({ status: row.status as BookingStatus, settledAt: row.settledAt }),
    paymentStatus: row.paymentStatus as PaymentStatus,
    hotel: { id: row.hotelId, name: terms.hotel.name },
    roomType: { id: row.roomTypeId, name: terms.roomType.name },
    checkIn: row.checkIn,
    checkOut: row.checkOut,
    rooms: row.rooms,
    guests: row.guests,
    totalPrice: inCurrency(row.totalAmountMinor),
    captured: inCurrency(row.capturedAmountMinor),
    refunded: inCurrency(row.refundedAmountMinor),
    disputed: row.disputed,
    ...(row.itineraryId === null ? {} : { itineraryId: row.itineraryId }),
    ...(row.partnerReference === null ? {} : { partnerReference: row.partnerReference }),
    createdAt: row.createdAt.toISOString(),
  };
}
