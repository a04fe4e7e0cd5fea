import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** Bookings that a text may mean, by pages. */
export const foundBookingsQuery = (q: string, page: number) =>
  queryOptions({
    queryKey: ['bookings', q, page],
    queryFn: ({ signal }) => api.findBookings({ query: { q, page }, signal }),
  });
