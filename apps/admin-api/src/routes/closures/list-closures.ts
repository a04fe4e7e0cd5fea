import { ClosuresPageSchema } from '@holdfast/contracts/http/admin/closures';
import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import type { Edge } from '@holdfast/edge/create-edge';
import { listClosures } from '@holdfast/prisma-booking/closures';
import { closureViews } from '../../closures/closure-view.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** A hotel's closures, newest first. */
export function listClosuresRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/closures',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['closures'],
        operationId: 'listClosures',
        summary: "List a hotel's closures",
        params: HotelParamsSchema,
        querystring: PageQuerySchema,
        response: { 200: ClosuresPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      const { items, total } = await listClosures(platform.bookings, { hotelId, page, pageSize });
      return { items: await closureViews(platform, items), page, pageSize, total };
    },
  );
}
