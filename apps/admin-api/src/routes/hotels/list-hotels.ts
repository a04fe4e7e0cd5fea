import { HotelsPageSchema } from '@holdfast/contracts/http/admin/hotels';
import { PageQuerySchema } from '@holdfast/contracts/http/booking';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { listManagedHotels } from '@holdfast/prisma-catalog/list-hotels';
import { statusOf } from '../../catalogue/catalogue-view.ts';
import type { Platform } from '../../platform.ts';
import { ownHotelIds } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';

/** The hotels the caller may work on. */
export function listHotelsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['hotels'],
        operationId: 'listHotels',
        summary: 'List your hotels',
        description: 'By name, whatever their status.',
        querystring: PageQuerySchema,
        response: { 200: HotelsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const caller = callerOf(request);
      const { items, total } = await listManagedHotels(platform.catalog, {
        hotelIds: await ownHotelIds(platform, caller),
        sandboxOnly: !caller.livemode,
        page,
        pageSize,
      });
      const lines = items.map(
        ({ id, currency, sandbox, rating, name, city, countryCode, stars, status, version }) => ({
          ...{ id, currency, sandbox, rating, name, city, countryCode, stars, version },
          status: statusOf(status),
        }),
      );
      return { items: lines, page, pageSize, total };
    },
  );
}
