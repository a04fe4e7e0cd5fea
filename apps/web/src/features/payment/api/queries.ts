import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { bookingQuery } from '../../../app/stays/booking-queries.ts';

/** The cards that the guest keeps. */
export const savedCardsQuery = queryOptions({
  queryKey: ['payment-methods'],
  queryFn: ({ signal }) => api.listCards({ signal }),
});

/** What happened to a booking. */
export const timelineQuery = (bookingId: string) =>
  queryOptions({
    queryKey: [...bookingQuery(bookingId).queryKey, 'timeline'],
    queryFn: ({ signal }) => api.getTimeline({ path: { bookingId }, signal }),
    staleTime: 0,
  });
