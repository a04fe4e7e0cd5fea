import type { SupportSchemas } from '@holdfast/sdk/support';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** All there is to know of a booking. */
export type Booking = SupportSchemas['SupportBooking'];

const settled = new Set(['done', 'waiting', 'refused', 'failed', 'undone']);

/** Whether something is under way that will change what is shown. */
function isMoving({ status, progress }: Booking): boolean {
  return status === 'PENDING' || progress.steps.some(({ state }) => !settled.has(state));
}

/**
 * A booking with its whole story. Each look is written in the audit log, so it is asked again only while something is
 * under way, or after something was done.
 */
export const bookingQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['booking', bookingId],
    queryFn: ({ signal }) => api.getBooking({ path: { bookingId }, signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) => (state.data !== undefined && isMoving(state.data) ? 5_000 : false),
  });

/** What cancelling would do now. */
export const endingQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['preview', 'ending', bookingId],
    queryFn: ({ signal }) => api.previewCancellation({ path: { bookingId }, signal }),
    staleTime: 0,
  });

/** How much may be given back now. */
export const refundLimitsQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['preview', 'refund-limits', bookingId],
    queryFn: ({ signal }) => api.readRefundLimits({ path: { bookingId }, signal }),
    staleTime: 0,
  });
