import {
  HotelBookingsPageSchema,
  HotelBookingsQuerySchema,
} from '@holdfast/contracts/http/admin/hotel-bookings';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { isCalendarDate } from '@holdfast/domain/calendar-date';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listHotelBookings } from '@holdfast/prisma-booking/list-hotel-bookings';
import { hotelBookingView } from '../../bookings/hotel-booking-view.ts';
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
      const views = await Promise.all(items.map((row) => hotelBookingView(row, platform.guestVault)));
      return { items: views, page, pageSize, total };
    },
  );
}

// Each end may be left open, and no arrivals between them are no fault.
function faultsOf({ from, until }: { from?: string; until?: string }): ProblemDetail[] {
  return Object.entries({ from, until })
    .filter(([, date]) => date !== undefined && !isCalendarDate(date))
    .map(([field]) => ({ field, message: 'must be a date that exists' }));
}
