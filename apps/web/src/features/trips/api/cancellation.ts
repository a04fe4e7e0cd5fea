import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** What cancelling now gives back; asked anew each time, since it changes with the hour. */
export const cancellationQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['cancellation', bookingId],
    queryFn: ({ signal }) => api.getCancellation({ path: { bookingId }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
