import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import { type LoyaltyBody, LoyaltySchema } from '@holdfast/contracts/http/loyalty';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { type Loyalty, readLoyalty } from '@holdfast/prisma-booking/read-loyalty';
import type { Platform } from '@holdfast/storefront/platform';

/** The caller's loyalty points. */
export function getLoyaltyRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/loyalty',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['loyalty'],
        operationId: 'getLoyalty',
        summary: 'See your points',
        description:
          'A completed stay earns one point for each whole unit of its currency that was paid. Points spent on a booking that comes to nothing come back.',
        querystring: PageQuerySchema,
        response: { 200: LoyaltySchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { accountId } = callerOf(request);
      const { points, items, total } = await readLoyalty(platform.bookings, { accountId, page, pageSize });
      return { points, items: items.map(entryView), page, pageSize, total };
    },
  );
}

function entryView({ bookingId, kind, points, at }: Loyalty['items'][number]): LoyaltyBody['items'][number] {
  return { bookingId, kind: kind as LoyaltyBody['items'][number]['kind'], points, at: at.toISOString() };
}
