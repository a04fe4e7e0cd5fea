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

/** Another stay that a guest thinks of. */
export interface WantedStay {
  readonly checkIn: string;
  readonly checkOut: string;
  readonly rooms: number;
  readonly guests: number;
}

/** What another stay would cost now. */
export const changeQuery = (bookingId: string, stay: WantedStay) =>
  queryOptions({
    queryKey: ['preview', 'change', bookingId, stay],
    queryFn: ({ signal }) => api.previewChange({ path: { bookingId }, query: { ...stay }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Where the guest could be moved to now. */
export const moveTargetsQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['preview', 'move', bookingId],
    queryFn: ({ signal }) => api.listMoveTargets({ path: { bookingId }, signal }),
    staleTime: 0,
  });

/** What the partner who booked was told of the booking, the latest first. */
export const toldPartnerQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['deliveries', 'of-booking', bookingId],
    queryFn: ({ signal }) => api.listWebhookDeliveries({ query: { bookingId, pageSize: 100 }, signal }),
    refetchInterval: 10_000,
  });
