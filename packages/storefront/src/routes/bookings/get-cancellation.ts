import { CancellationPreviewSchema } from '@holdfast/contracts/http/booking-operations';
import type { Edge } from '@holdfast/edge/create-edge';
import { previewCancellation } from '../../booking/preview-cancellation.ts';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

/** What cancelling now would give back. */
export function getCancellationRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/cancellation',
    {
      config: {
        access: ['USER', 'PARTNER'],
        scope: 'bookings:read',
        problems: ['BOOKING_STATE_CONFLICT', 'BOOKING_DISPUTED'],
      },
      schema: {
        tags: ['bookings'],
        operationId: 'getCancellation',
        summary: 'See what cancelling now gives back',
        params: BookingParamsSchema,
        response: { 200: CancellationPreviewSchema },
      },
    },
    async (request) =>
      previewCancellation(
        platform.bookings,
        await ownBooking(platform, request, request.params.bookingId),
        new Date(),
      ),
  );
}
