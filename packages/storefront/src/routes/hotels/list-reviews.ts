import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import { ReviewsPageSchema } from '@holdfast/contracts/http/reviews';
import type { Edge } from '@holdfast/edge/create-edge';
import { listReviews, type Review } from '@holdfast/prisma-catalog/reviews';
import type { Platform } from '../../platform.ts';
import { HotelParamsSchema, hotelOf } from './hotel-params.ts';

/** What guests say of a hotel. */
export function listReviewsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/reviews',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['hotels'],
        operationId: 'listReviews',
        summary: "List a hotel's reviews",
        description: 'Newest first. Texts are data: escape them where they are shown.',
        params: HotelParamsSchema,
        querystring: PageQuerySchema,
        response: { 200: ReviewsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { hotel } = await hotelOf(platform, request, request.params.hotelId);
      const { items, total } = await listReviews(platform.catalogReplica, {
        hotelId: hotel.id,
        page,
        pageSize,
      });
      return { rating: hotel.rating, items: items.map(reviewView), page, pageSize, total };
    },
  );
}

function reviewView({ rating, title, content, roomTypeId, stayedMonth, createdAt }: Review) {
  return { rating, title, content, roomTypeId, stayedMonth, createdAt: createdAt.toISOString() };
}
