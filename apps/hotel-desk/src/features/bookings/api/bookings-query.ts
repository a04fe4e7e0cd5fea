import type { AdminSchemas } from '@holdfast/sdk/admin';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

export type Booking = AdminSchemas['HotelBooking'];

/** Which bookings are shown: arrivals from a day until before another. */
export interface BookingsShown {
  readonly from?: string;
  readonly until?: string;
  readonly status?: Booking['status'];
  readonly page: number;
}

const pageSize = 25;

/** A hotel's bookings by day of arrival. */
export const bookingsQuery = (hotelId: string, shown: BookingsShown) =>
  queryOptions({
    queryKey: ['bookings', hotelId, shown],
    queryFn: ({ signal }) =>
      api.listHotelBookings({ path: { hotelId }, query: { ...shown, pageSize }, signal }),
    placeholderData: keepPreviousData,
  });
