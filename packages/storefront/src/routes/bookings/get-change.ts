import { ChangePreviewSchema, ChangeQuerySchema } from '@holdfast/contracts/http/booking-operations';
import type { Edge } from '@holdfast/edge/create-edge';
import { changePreview } from '../../booking/change-preview.ts';
import { readChange } from '../../booking/read-change.ts';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

/** What another stay would cost. */
export function getChangeRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/change',
    {
      config: {
        access: ['USER', 'PARTNER'],
        scope: 'bookings:read',
        problems: ['BOOKING_STATE_CONFLICT', 'BOOKING_DISPUTED'],
      },
      schema: {
        tags: ['bookings'],
        operationId: 'previewChange',
        summary: 'See what other dates or rooms would cost',
        description:
          'In rooms of the same type. Nights you have keep their price, others have that of today.',
        params: BookingParamsSchema,
        querystring: ChangeQuerySchema,
        response: { 200: ChangePreviewSchema },
      },
    },
    async (request) => {
      const row = await ownBooking(platform, request, request.params.bookingId);
      return changePreview(row, await readChange(platform, row, request.query));
    },
  );
}
