import { FreeRoomsSchema } from '@holdfast/contracts/http/admin/hotel-stays';
import type { Edge } from '@holdfast/edge/create-edge';
import { listFreeRooms } from '@holdfast/prisma-inventory/rooms/read-desk';
import { ownStay } from '../../desk/act-on-stay.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelBookingParamsSchema } from '../admin-params.ts';

/** The rooms that a booking can be given. */
export function listFreeRoomsRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/hotels/:hotelId/bookings/:bookingId/free-rooms',
    {
      config: { access: hotelStaff },
      schema: {
        tags: ['desk'],
        operationId: 'listFreeRooms',
        summary: 'List the rooms that a booking can be given',
        description:
          'In service, of the type that was booked, and without another stay on any of its nights.',
        params: HotelBookingParamsSchema,
        response: { 200: FreeRoomsSchema },
      },
    },
    async (request) => {
      const { hotel, row } = await ownStay(platform, request);
      const items = await listFreeRooms(platform.inventory, { bookingId: row.id, hotelId: hotel.id });
      return { bookingId: row.id, needed: row.rooms, items };
    },
  );
}
