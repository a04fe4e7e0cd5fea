import { RangeQuerySchema } from '@holdfast/contracts/http/admin/fields';
import { InventorySchema } from '@holdfast/contracts/http/admin/inventory';
import type { Edge } from '@holdfast/edge/create-edge';
import { faultsOfRange, refuseFaults } from '../../dates/check-range.ts';
import { readInventory } from '../../inventory/inventory-view.ts';
import type { Platform } from '../../platform.ts';
import { ownRoomType } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { RoomTypeParamsSchema } from '../admin-params.ts';

/** What is for sale of a room type, night by night. */
export function getInventoryRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/rooms/:roomTypeId/inventory',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['inventory'],
        operationId: 'getInventory',
        summary: 'See what is for sale of a room type',
        params: RoomTypeParamsSchema,
        querystring: RangeQuerySchema,
        response: { 200: InventorySchema },
      },
    },
    async (request) => {
      refuseFaults(faultsOfRange(request.query));
      const own = await ownRoomType(platform, request, request.params.roomTypeId);
      return readInventory(platform, { ...own, ...request.query });
    },
  );
}
