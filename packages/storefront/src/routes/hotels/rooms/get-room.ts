import { RoomTypeSchema } from '@holdfast/contracts/http/room-type';
import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from '../../../platform.ts';
import { RoomTypeParamsSchema, roomTypeOf } from '../hotel-params.ts';

/** One room type of a hotel. */
export function getRoomRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/rooms/:roomTypeId',
    {
      config: { access: 'public', scope: 'search:read' },
      schema: {
        tags: ['hotels'],
        operationId: 'getRoom',
        summary: 'Read a room type',
        params: RoomTypeParamsSchema,
        response: { 200: RoomTypeSchema },
      },
    },
    async (request) => {
      const { roomType } = await roomTypeOf(platform, request, request.params);
      const data = { hotelId: roomType.hotelId, roomTypeId: roomType.id };
      platform.publishActivity({ type: 'RoomViewed', data });
      return roomType;
    },
  );
}
