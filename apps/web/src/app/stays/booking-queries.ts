import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** A booking of the guest. */
export const bookingQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['booking', bookingId],
    queryFn: ({ signal }) => api.getBooking({ path: { bookingId }, signal }),
    staleTime: 0,
  });

/** Where the steps of a booking stand. */
export const progressQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['booking', bookingId, 'progress'],
    queryFn: ({ signal }) => api.getProgress({ path: { bookingId }, signal }),
    staleTime: 0,
  });
