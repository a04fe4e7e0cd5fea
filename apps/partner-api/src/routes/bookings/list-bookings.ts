import { BookingsPageSchema } from '@holdfast/contracts/http/booking';
import { PartnerBookingsQuerySchema } from '@holdfast/contracts/http/partner/bookings';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listBookings } from '@holdfast/prisma-booking/read-bookings';
import { bookingView } from '@holdfast/storefront/booking/booking-view';
import type { PartnerPlatform } from '../../open-platform.ts';

/** The partner's bookings, newest first; by reference one whose answer was lost. */
export function listBookingsRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.get(
    '/bookings',
    {
      config: { access: ['PARTNER'], scope: 'bookings:read' },
      schema: {
        tags: ['bookings'],
        operationId: 'listBookings',
        summary: 'List your bookings, or find one by your reference',
        description:
          'When an answer was lost, look for your `reference`: what is there was accepted, and what is not was never ' +
          'written. A request that is still on its way may land after you looked, so send it again with the same ' +
          'Idempotency-Key where you have it.',
        querystring: PartnerBookingsQuerySchema,
        response: { 200: BookingsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20, reference } = request.query;
      const { accountId, livemode } = callerOf(request);
      const wanted = { accountId, livemode, partnerReference: reference, page, pageSize };
      const { items, total } = await listBookings(platform.bookings, wanted);
      return { items: items.map((row) => bookingView(row)), page, pageSize, total };
    },
  );
}
