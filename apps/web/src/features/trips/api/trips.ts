import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** All bookings of the guest, a hundred at a time, newest first. */
export const tripsQuery = infiniteQueryOptions({
  queryKey: ['bookings'],
  queryFn: ({ pageParam, signal }) => api.listBookings({ query: { page: pageParam, pageSize: 100 }, signal }),
  initialPageParam: 1,
  getNextPageParam: ({ page, pageSize, total }) => (page * pageSize < total ? page + 1 : undefined),
});
