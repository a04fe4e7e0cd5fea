import { HotelPricingSchema } from '@holdfast/contracts/http/admin/pricing';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { readHotelPricing } from '../../pricing/pricing-view.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** Rules of all room types of a hotel, its taxes and fees. */
export function getHotelPricingRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/pricing',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['pricing'],
        operationId: 'getHotelPricing',
        summary: "See a hotel's rules, taxes and fees",
        params: HotelParamsSchema,
        response: { 200: HotelPricingSchema },
      },
    },
    async (request) => readHotelPricing(platform, await ownHotel(platform, request, request.params.hotelId)),
  );
}
