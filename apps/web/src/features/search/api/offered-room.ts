import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** The room type a hotel is found with, for what cancelling it gives back. */
export function offeredRoomQuery(hotelId: string, roomTypeId: string) {
  return queryOptions({
    queryKey: ['hotel', hotelId, 'room', roomTypeId],
    queryFn: ({ signal }) => api.getRoom({ path: { hotelId, roomTypeId }, signal }),
    staleTime: 10 * 60_000,
  });
}
