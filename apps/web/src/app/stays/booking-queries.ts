import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

const ofBookings = 'bookings';

/** All bookings of the guest, a hundred at a time, newest first. */
export const bookingsQuery = infiniteQueryOptions({
  queryKey: [ofBookings, 'list'],
  queryFn: ({ pageParam, signal }) => api.listBookings({ query: { page: pageParam, pageSize: 100 }, signal }),
  initialPageParam: 1,
  getNextPageParam: ({ page, pageSize, total }) => (page * pageSize < total ? page + 1 : undefined),
  staleTime: 0,
});

/** A booking of the guest. */
export const bookingQuery = (bookingId: string) =>
  queryOptions({
    queryKey: [ofBookings, bookingId],
    queryFn: ({ signal }) => api.getBooking({ path: { bookingId }, signal }),
    staleTime: 0,
  });

/** Where the steps of a booking stand. */
export const progressQuery = (bookingId: string) =>
  queryOptions({
    queryKey: [...bookingQuery(bookingId).queryKey, 'progress'],
    queryFn: ({ signal }) => api.getProgress({ path: { bookingId }, signal }),
    staleTime: 0,
  });

/** Takes over what a call has made of a booking: in the list at once, and anew wherever else it is read. */
export function noteBooking(queries: QueryClient, booking: CustomerSchemas['Booking']): Promise<void> {
  const { queryKey } = bookingQuery(booking.id);
  queries.setQueryData(queryKey, booking);
  queries.setQueryData(
    bookingsQuery.queryKey,
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (item.id === booking.id ? booking : item)),
        })),
      },
  );
  return queries.invalidateQueries({ queryKey });
}
