import { BookingTimelineSchema } from '@holdfast/contracts/http/booking-timeline';
import type { Edge } from '@holdfast/edge/create-edge';
import { readHistory } from '@holdfast/prisma-booking/read-history';
import { isForGuests } from '../../booking/guest-timeline.ts';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

/** What happened to a booking, oldest first. */
export function getTimelineRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/timeline',
    {
      config: { access: ['USER', 'PARTNER'], scope: 'bookings:read' },
      schema: {
        tags: ['bookings'],
        operationId: 'getTimeline',
        summary: 'Read what happened to a booking',
        params: BookingParamsSchema,
        response: { 200: BookingTimelineSchema },
      },
    },
    async (request) => {
      const row = await ownBooking(platform, request, request.params.bookingId);
      const history = await readHistory(platform.bookings, row.id);
      const items = history
        .filter(isForGuests)
        .map(({ at, kind, entry }) => ({ at: at.toISOString(), kind, entry }));
      return { bookingId: row.id, items };
    },
  );
}
