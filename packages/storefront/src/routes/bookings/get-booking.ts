import { BookingSchema } from '@holdfast/contracts/http/booking';
import type { Edge } from '@holdfast/edge/create-edge';
import { nextActionOf } from '../../booking/answer-from-row.ts';
import { bookingView } from '../../booking/booking-view.ts';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

/** One of the caller's bookings. */
export function getBookingRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId',
    {
      config: { access: ['USER', 'PARTNER'], scope: 'bookings:read' },
      schema: {
        tags: ['bookings'],
        operationId: 'getBooking',
        summary: 'Read a booking',
        params: BookingParamsSchema,
        response: { 200: BookingSchema },
      },
    },
    async (request) => {
      const row = await ownBooking(platform, request, request.params.bookingId);
      return bookingView(row, await nextActionOf(platform, row));
    },
  );
}
