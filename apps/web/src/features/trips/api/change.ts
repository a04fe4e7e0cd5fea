import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** The dates somebody thinks of changing to. */
export interface NewDates {
  readonly checkIn: string;
  readonly checkOut: string;
}

/** What other dates cost, asked anew each time. */
export const changeQuery = (bookingId: string, dates: NewDates) =>
  queryOptions({
    queryKey: ['change', bookingId, dates],
    queryFn: ({ signal }) => api.previewChange({ path: { bookingId }, query: dates, signal }),
    staleTime: 0,
    gcTime: 0,
  });
