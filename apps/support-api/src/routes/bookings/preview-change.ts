import { ChangePreviewSchema, ChangeQuerySchema } from '@holdfast/contracts/http/booking-operations';
import type { Edge } from '@holdfast/edge/create-edge';
import { changePreview } from '@holdfast/storefront/booking/change-preview';
import { proposeSupportChange } from '../../operations/propose-support-change.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

/** What another stay would cost the guest, before it is asked for. */
export function previewChangeRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/change',
    {
      config: { access: supportStaff, problems: ['BOOKING_STATE_CONFLICT', 'BOOKING_DISPUTED'] },
      schema: {
        tags: ['bookings'],
        operationId: 'previewChange',
        summary: 'See what other dates or rooms would cost',
        description:
          'In rooms of the same type. Nights the guest has keep their price, others have that of today.',
        params: BookingParamsSchema,
        querystring: ChangeQuerySchema,
        response: { 200: ChangePreviewSchema },
      },
    },
    async (request) => {
      const row = await visibleBooking(platform, request, request.params.bookingId);
      return changePreview(row, await proposeSupportChange(platform, row, request.query));
    },
  );
}
