import { RefundLimitsSchema } from '@holdfast/contracts/http/support/previews';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { readRefundLimits } from '../../refunds/read-limits.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

/** How much may be given back, before anybody asks for it. */
export function refundLimitsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/refund-limits',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['refunds'],
        operationId: 'readRefundLimits',
        summary: 'See how much of a booking may be given back, and how much by you alone',
        params: BookingParamsSchema,
        response: { 200: RefundLimitsSchema },
      },
    },
    async (request) => {
      const row = await visibleBooking(platform, request, request.params.bookingId);
      return readRefundLimits(platform, row, callerOf(request));
    },
  );
}
