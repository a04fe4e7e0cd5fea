import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import { ItinerariesPageSchema } from '@holdfast/contracts/http/itineraries';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listItineraries } from '@holdfast/prisma-booking/read-itineraries';
import type { Platform } from '@holdfast/storefront/platform';
import { itineraryView } from '../../itineraries/itinerary-view.ts';

/** The caller's itineraries, newest first. */
export function listItinerariesRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/itineraries',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['itineraries'],
        operationId: 'listItineraries',
        summary: 'List your itineraries',
        querystring: PageQuerySchema,
        response: { 200: ItinerariesPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { accountId } = callerOf(request);
      const { items, total } = await listItineraries(platform.bookings, { accountId, page, pageSize });
      return { items: items.map((row) => itineraryView(row)), page, pageSize, total };
    },
  );
}
