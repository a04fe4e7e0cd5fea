import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** The hotel and the room that are about to be booked. */
export const offerQuery = (hotelId: string, roomTypeId: string) =>
  queryOptions({
    queryKey: ['offer', hotelId, roomTypeId],
    async queryFn({ signal }) {
      const [hotel, room] = await Promise.all([
        api.getHotel({ path: { hotelId }, signal }),
        api.getRoom({ path: { hotelId, roomTypeId }, signal }),
      ]);
      return { hotel, room };
    },
    staleTime: 300_000,
  });
