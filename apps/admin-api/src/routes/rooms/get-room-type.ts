import { ManagedRoomTypeSchema } from '@holdfast/contracts/http/admin/room-types';
import type { Edge } from '@holdfast/edge/create-edge';
import { showRoomType } from '../../catalogue/read-back.ts';
import type { Platform } from '../../platform.ts';
import { ownRoomType } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { RoomTypeParamsSchema } from '../admin-params.ts';

/** A room type with its photos. */
export function getRoomTypeRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/rooms/:roomTypeId',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['hotels'],
        operationId: 'getRoomType',
        summary: 'Read a room type',
        params: RoomTypeParamsSchema,
        response: { 200: ManagedRoomTypeSchema },
      },
    },
    async (request) => {
      const { roomTypeId, hotel } = await ownRoomType(platform, request, request.params.roomTypeId);
      return showRoomType(platform, { hotelId: hotel.id, roomTypeId });
    },
  );
}
