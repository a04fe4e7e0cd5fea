import { RoomTypeSchema } from '@holdfast/contracts/http/room-type';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../../platform.ts';
import { offerOf, RoomTypeParamsSchema } from '../hotel-params.ts';

/** One room type of a hotel. */
export function getRoomRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms/:roomTypeId',
    {
      config: { access: 'public' },
      schema: {
        tags: ['hotels'],
        operationId: 'getRoom',
        summary: 'Read a room type',
        params: RoomTypeParamsSchema,
        response: { 200: RoomTypeSchema },
      },
    },
    async (request) => (await offerOf(platform, request, request.params)).roomType,
  );
}
