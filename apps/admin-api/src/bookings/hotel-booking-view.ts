import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { listHotelBookings } from '@holdfast/prisma-booking/list-hotel-bookings';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';

type Row = Awaited<ReturnType<typeof listHotelBookings>>['items'][number];

/** A booking as the desk of its hotel sees it. */
export function hotelBookingView(row: Row) {
  const terms = row.terms as unknown as BookingTerms;
  return {
    id: row.id,
    number: row.number,
    status: toldStatus({ status: row.status as BookingStatus, settledAt: row.settledAt }),
    paymentStatus: row.paymentStatus as PaymentStatus,
    roomType: { id: row.roomTypeId, name: terms.roomType.name },
    checkIn: row.checkIn,
    checkOut: row.checkOut,
    rooms: row.rooms,
    guests: row.guests,
    guest: { fullName: row.guest.fullName },
    ...(row.specialRequests === null ? {} : { specialRequests: row.specialRequests }),
    totalPrice: { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency: row.currency },
    refunded: { amountMinor: fromMoneyColumn(row.refundedAmountMinor), currency: row.currency },
    createdAt: row.createdAt.toISOString(),
  };
}
