import type { AdminSchemas } from '@holdfast/sdk/admin';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** A room with a number on its door. */
export type Door = AdminSchemas['NumberedRoom'];

const pageSize = 50;

/** A hotel's rooms by floor and number. */
export const doorsQuery = (hotelId: string, roomTypeId: string | undefined, page: number) =>
  queryOptions({
    queryKey: ['doors', hotelId, roomTypeId ?? null, page],
    queryFn: ({ signal }) =>
      api.listNumberedRooms({
        path: { hotelId },
        query: { page, pageSize, ...(roomTypeId === undefined ? {} : { roomTypeId }) },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
