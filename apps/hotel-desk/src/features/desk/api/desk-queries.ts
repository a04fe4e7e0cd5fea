import type { AdminSchemas } from '@holdfast/sdk/admin';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** A booking as it stands at the desk. */
export type Stay = AdminSchemas['HotelStay'];
export type StayList = AdminSchemas['HotelStaysPage']['list'];
export type FreeRoom = AdminSchemas['FreeRooms']['items'][number];

const pageSize = 50;

/** A list of the desk; without a date that of today where the hotel is. Asked again each minute while it is shown. */
export const staysQuery = (hotelId: string, list: StayList, date: string | undefined, page: number) =>
  queryOptions({
    queryKey: ['stays', hotelId, list, date ?? null, page],
    queryFn: ({ signal }) =>
      api.listStays({
        path: { hotelId },
        query: { list, page, pageSize, ...(date === undefined ? {} : { date }) },
        signal,
      }),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });

/** The doors that a booking can be given; read anew each time, since others give them away meanwhile. */
export const freeRoomsQuery = (hotelId: string, bookingId: string) =>
  queryOptions({
    queryKey: ['free-rooms', hotelId, bookingId],
    queryFn: ({ signal }) => api.listFreeRooms({ path: { hotelId, bookingId }, signal }),
    staleTime: 0,
  });
