import type { AdminSchemas } from '@holdfast/sdk/admin';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

export type Calendar = AdminSchemas['HotelCalendar'];
export type RoomTypeNights = Calendar['roomTypes'][number];
export type Night = RoomTypeNights['nights'][number];

/** Rates and rooms of all room types, from a night until before another. */
export const calendarQuery = (hotelId: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['calendar', hotelId, from, until],
    queryFn: ({ signal }) => api.getHotelCalendar({ path: { hotelId }, query: { from, until }, signal }),
    placeholderData: keepPreviousData,
  });
