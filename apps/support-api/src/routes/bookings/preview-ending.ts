import { EndingPreviewSchema } from '@holdfast/contracts/http/support/previews';
import type { Edge } from '@holdfast/edge/create-edge';
import { previewEnding } from '../../bookings/preview-ending.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

/** What cancelling now does, before it is done. */
export function previewEndingRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/cancellation',
    {
      config: { access: supportStaff, problems: ['BOOKING_STATE_CONFLICT'] },
      schema: {
        tags: ['bookings'],
        operationId: 'previewCancellation',
        summary: 'See what cancelling now gives back and keeps',
        description: 'By the policy that was agreed, and with the fee waived.',
        params: BookingParamsSchema,
        response: { 200: EndingPreviewSchema },
      },
    },
    async (request) =>
      previewEnding(platform, await visibleBooking(platform, request, request.params.bookingId), new Date()),
  );
}
