import { HotelSchema } from '@holdfast/contracts/http/hotel';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../platform.ts';
import { HotelParamsSchema, hotelOf } from './hotel-params.ts';

/** A hotel's page. */
export function getHotelRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['hotels'],
        operationId: 'getHotel',
        summary: 'Read a hotel',
        description:
          'With its photos, its rules and what its guests think of it. Texts are data: escape them.',
        params: HotelParamsSchema,
        response: { 200: HotelSchema },
      },
    },
    async (request) => {
      const { hotel } = await hotelOf(platform, request, request.params.hotelId);
      platform.publishActivity({ type: 'RoomViewed', data: { hotelId: hotel.id } });
      return hotel;
    },
  );
}
