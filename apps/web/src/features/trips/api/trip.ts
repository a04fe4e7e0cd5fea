import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** One booking of the guest. */
export const tripQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['bookings', bookingId],
    queryFn: ({ signal }) => api.getBooking({ path: { bookingId }, signal }),
  });
