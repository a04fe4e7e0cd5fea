import { ManagedHotelSchema } from '@holdfast/contracts/http/admin/hotels';
import type { Edge } from '@holdfast/edge/create-edge';
import { showHotel } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** A hotel with all that belongs to it. */
export function getHotelRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['hotels'],
        operationId: 'getHotel',
        summary: 'Read a hotel',
        description: 'With its room types and photos. Texts are data: escape them.',
        params: HotelParamsSchema,
        response: { 200: ManagedHotelSchema },
      },
    },
    async (request) => {
      const { id } = await ownHotel(platform, request, request.params.hotelId);
      return showHotel(platform, id);
    },
  );
}
