import { ChangeInventorySchema, InventorySchema } from '@holdfast/contracts/http/admin/inventory';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { refuseFaults } from '../../dates/check-range.ts';
import { changeInventory, faultsOfInventory } from '../../inventory/change-inventory.ts';
import { reachOf, readInventory } from '../../inventory/inventory-view.ts';
import type { Platform } from '../../platform.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { ownRoomType } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { RoomTypeParamsSchema } from '../admin-params.ts';

/** Changes what is for sale of a room type: the rule for all nights, and those of date ranges. */
export function putInventoryRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/rooms/:roomTypeId/inventory',
    {
      config: {
        access: hotelStaff,
        audit: 'inventory.change',
        problems: ['VERSION_CONFLICT', 'CAPACITY_BELOW_SOLD'],
      },
      schema: {
        tags: ['inventory'],
        operationId: 'changeInventory',
        summary: 'Change what is for sale of a room type',
        description:
          'All of it is done or nothing. No night gets fewer rooms than it has sold. The answer shows the nights ' +
          'that were named, or a month from today.',
        params: RoomTypeParamsSchema,
        body: ChangeInventorySchema,
        response: { 200: InventorySchema },
      },
    },
    async (request) => {
      const { body } = request;
      const own = await ownRoomType(platform, request, request.params.roomTypeId);
      refuseFaults(faultsOfInventory(body, own.hotel.timeZone));
      const by = { ...own, actorId: callerOf(request).accountId, horizonDays: platform.horizonDays };
      const read = () =>
        readInventory(platform, { ...own, ...reachOf(body.nights ?? [], own.hotel.timeZone) });
      const { version, allotment } = await read();
      request.audit({ before: { version, allotment } });
      await refuseConflicts(() => changeInventory(platform.inventory, body, by), read);
      const after = await read();
      request.audit({
        after: { version: after.version, allotment: after.allotment, nights: body.nights ?? [] },
      });
      return after;
    },
  );
}
