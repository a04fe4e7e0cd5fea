import { BookingsPageSchema, PageQuerySchema } from '@holdfast/contracts/http/booking';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listBookings } from '@holdfast/prisma-booking/read-bookings';
import { bookingView } from '../../booking/booking-view.ts';
import type { Platform } from '../../platform.ts';

/** The caller's bookings, newest first. */
export function listBookingsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['bookings'],
        operationId: 'listBookings',
        summary: 'List your bookings',
        querystring: PageQuerySchema,
        response: { 200: BookingsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { accountId, livemode } = callerOf(request);
      const wanted = { accountId, livemode, page, pageSize };
      const { items, total } = await listBookings(platform.bookings, wanted);
      return { items: items.map((row) => bookingView(row)), page, pageSize, total };
    },
  );
}
