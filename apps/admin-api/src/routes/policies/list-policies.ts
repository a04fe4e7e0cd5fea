import { PoliciesSchema } from '@holdfast/contracts/http/admin/policies';
import type { Edge } from '@holdfast/edge/create-edge';
import { listPolicies } from '@holdfast/prisma-catalog/policies';
import { policyView } from '../../catalogue/catalogue-view.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** The cancellation policies a hotel may use. */
export function listPoliciesRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/policies',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['hotels'],
        operationId: 'listPolicies',
        summary: 'List the cancellation policies a hotel may use',
        description: "The platform's first, then the hotel's own.",
        params: HotelParamsSchema,
        response: { 200: PoliciesSchema },
      },
    },
    async (request) => {
      const { id } = await ownHotel(platform, request, request.params.hotelId);
      return { items: (await listPolicies(platform.catalog, id)).map(policyView) };
    },
  );
}
