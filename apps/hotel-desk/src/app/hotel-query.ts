import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** A hotel with its room types. */
export const hotelQuery = (hotelId: string) =>
  queryOptions({
    queryKey: ['hotel', hotelId],
    queryFn: ({ signal }) => api.getHotel({ path: { hotelId }, signal }),
    staleTime: 300_000,
  });
