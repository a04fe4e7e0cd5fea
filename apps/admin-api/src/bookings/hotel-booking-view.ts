import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import type { GuestVault } from '@holdfast/personal-data/guest-vault';
import type { listHotelBookings } from '@holdfast/prisma-booking/list-hotel-bookings';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';

type Row = Awaited<ReturnType<typeof listHotelBookings>>['items'][number];

/** A booking as the desk of its hotel sees it: it is for the desk that the guest's name and wishes are opened. */
export async function hotelBookingView(row: Row, guestVault: GuestVault) {
  const terms = row.terms as unknown as BookingTerms;
  const [{ fullName }, specialRequests] = await Promise.all([
    guestVault.openGuest(row.guest),
    guestVault.openRequests(row.guest.subjectId, row.specialRequests),
  ]);
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
    guest: { fullName },
    ...(specialRequests === null ? {} : { specialRequests }),
    totalPrice: { amountMinor: fromMoneyColumn(row.totalAmountMinor), currency: row.currency },
    refunded: { amountMinor: fromMoneyColumn(row.refundedAmountMinor), currency: row.currency },
    createdAt: row.createdAt.toISOString(),
  };
}
