import {
  HotelBookingsPageSchema,
  HotelBookingsQuerySchema,
} from '@holdfast/contracts/http/admin/hotel-bookings';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import { isCalendarDate } from '@holdfast/domain/calendar-date';
import type { PaymentStatus } from '@holdfast/domain/payment-status';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listHotelBookings } from '@holdfast/prisma-booking/list-hotel-bookings';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Who arrives at a hotel. */
export function listHotelBookingsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/bookings',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['bookings'],
        operationId: 'listHotelBookings',
        summary: "List a hotel's bookings by day of arrival",
        params: HotelParamsSchema,
        querystring: HotelBookingsQuerySchema,
        response: { 200: HotelBookingsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20, ...wanted } = request.query;
      refuseFaults(faultsOf(wanted));
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      const { livemode } = callerOf(request);
      const query = { hotelId, livemode, ...wanted, page, pageSize };
      const { items, total } = await listHotelBookings(platform.bookings, query);
      return { items: items.map(hotelBookingView), page, pageSize, total };
    },
  );
}

// Each end may be left open, and no arrivals between them are no fault.
function faultsOf({ from, until }: { from?: string; until?: string }): ProblemDetail[] {
  return Object.entries({ from, until })
    .filter(([, date]) => date !== undefined && !isCalendarDate(date))
    .map(([field]) => ({ field, message: 'must be a date that exists' }));
}

type Row = Awaited<ReturnType<typeof listHotelBookings>>['items'][number];

function hotelBookingView(row: Row) {
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
    createdAt: row.createdAt.toISOString(),
  };
}
