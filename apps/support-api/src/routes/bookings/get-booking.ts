import { SupportBookingSchema } from '@holdfast/contracts/http/support/bookings';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readSupportView } from '@holdfast/prisma-booking/read-support-view';
import { readDetail } from '../../bookings/read-detail.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema } from '../support-params.ts';

/** All there is to know of a booking. */
export function getBookingRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId',
    {
      config: { access: supportStaff, audit: 'booking.read' },
      schema: {
        tags: ['bookings'],
        operationId: 'getBooking',
        summary: 'See all of a booking',
        params: BookingParamsSchema,
        response: { 200: SupportBookingSchema },
      },
    },
    async (request) => {
      const view = await readSupportView(platform.bookings, request.params.bookingId);
      if (view === null || view.livemode !== callerOf(request).livemode) {
        throw new ProblemError('NOT_FOUND', 'There is no such booking.');
      }
      return readDetail(platform, view);
    },
  );
}
