import { PricingQuerySchema, PricingSchema } from '@holdfast/contracts/http/admin/pricing';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields } from '@holdfast/edge/problem-error';
import { faultsOfRange, refuseFaults } from '../../dates/check-range.ts';
import type { Platform } from '../../platform.ts';
import { readPricing } from '../../pricing/pricing-view.ts';
import { ownRoomType } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { RoomTypeParamsSchema } from '../admin-params.ts';

/** How a room type is priced. */
export function getPricingRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/rooms/:roomTypeId/pricing',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['pricing'],
        operationId: 'getPricing',
        summary: 'See how a room type is priced',
        description: 'With from and until, which go together, also what each night costs now.',
        params: RoomTypeParamsSchema,
        querystring: PricingQuerySchema,
        response: { 200: PricingSchema },
      },
    },
    async (request) => {
      const range = rangeOf(request.query);
      const own = await ownRoomType(platform, request, request.params.roomTypeId);
      return readPricing(platform, own, range);
    },
  );
}

function rangeOf({ from, until }: { from?: string; until?: string }) {
  if (from === undefined && until === undefined) return undefined;
  if (from === undefined) throw invalidFields({ field: 'from', message: 'is required with until' });
  if (until === undefined) throw invalidFields({ field: 'until', message: 'is required with from' });
  refuseFaults(faultsOfRange({ from, until }));
  return { from, until };
}
