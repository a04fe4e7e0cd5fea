import {
  NumberedRoomsPageSchema,
  NumberedRoomsQuerySchema,
} from '@holdfast/contracts/http/admin/numbered-rooms';
import type { Edge } from '@holdfast/edge/create-edge';
import { listRooms } from '@holdfast/prisma-inventory/rooms/read-rooms';
import { numberedRoomView } from '../../numbered-rooms/numbered-room-view.ts';
import type { Platform } from '../../platform.ts';
import { ownHotel } from '../../staff/own-hotel.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelParamsSchema } from '../admin-params.ts';

/** The doors of a hotel. */
export function listNumberedRoomsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/numbered-rooms',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['desk'],
        operationId: 'listNumberedRooms',
        summary: "List a hotel's rooms by floor and number",
        params: HotelParamsSchema,
        querystring: NumberedRoomsQuerySchema,
        response: { 200: NumberedRoomsPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20, roomTypeId } = request.query;
      const { id: hotelId } = await ownHotel(platform, request, request.params.hotelId);
      const { items, total } = await listRooms(platform.inventory, { hotelId, roomTypeId, page, pageSize });
      return { items: items.map(numberedRoomView), page, pageSize, total };
    },
  );
}
