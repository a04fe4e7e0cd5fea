import { ChangePricingSchema, PricingSchema } from '@holdfast/contracts/http/admin/pricing';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { refuseFaults } from '../../dates/check-range.ts';
import { reachOf } from '../../inventory/inventory-view.ts';
import type { Platform } from '../../platform.ts';
import { changePricing, faultsOfPricing } from '../../pricing/change-pricing.ts';
import { readPricing } from '../../pricing/pricing-view.ts';
import { refuseConflicts } from '../../refuse-conflicts.ts';
import { ownRoomType } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { RoomTypeParamsSchema } from '../admin-params.ts';

/** Changes how a room type is priced: its plan, its rules, prices of dates. */
export function putPricingRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/rooms/:roomTypeId/pricing',
    {
      config: { access: hotelStaff, audit: 'pricing.change', problems: ['VERSION_CONFLICT'] },
      schema: {
        tags: ['pricing'],
        operationId: 'changePricing',
        summary: 'Change how a room type is priced',
        description:
          'All of it is done or nothing. Rules of the hotel come before these. The answer shows the nights whose ' +
          'prices were named.',
        params: RoomTypeParamsSchema,
        body: ChangePricingSchema,
        response: { 200: PricingSchema },
      },
    },
    async (request) => {
      const { body } = request;
      const own = await ownRoomType(platform, request, request.params.roomTypeId);
      refuseFaults(faultsOfPricing(body, own.hotel.timeZone));
      const { accountId: actorId } = callerOf(request);
      const read = () => readPricing(platform, own, body.prices && reachOf(body.prices, own.hotel.timeZone));
      request.audit({ before: await read() });
      await refuseConflicts(() => changePricing(platform.inventory, body, { ...own, actorId }), read);
      const after = await read();
      request.audit({ after });
      return after;
    },
  );
}
