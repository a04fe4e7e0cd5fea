import { AssignRoomsSchema, HotelStaySchema } from '@holdfast/contracts/http/admin/hotel-stays';
import type { Edge } from '@holdfast/edge/create-edge';
import { actOnStay } from '../../desk/act-on-stay.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelBookingParamsSchema } from '../admin-params.ts';

/** Gives a booking its rooms. */
export function assignRoomsRoute(edge: Edge, platform: Platform): void {
  edge.put(
    '/hotels/:hotelId/bookings/:bookingId/rooms',
    {
      config: {
        access: hotelStaff,
        audit: 'stay.assign',
        problems: ['BOOKING_STATE_CONFLICT', 'ROOM_NOT_FREE'],
      },
      schema: {
        tags: ['desk'],
        operationId: 'assignRooms',
        summary: 'Give a booking its rooms by number',
        description:
          'Exactly those that are named, none where the list is empty; without a list what it has is kept and what it ' +
          'lacks is chosen, as far as there are free ones. When the booking is cancelled, or moved to nights on which ' +
          'a room is not free, it loses the room by itself.',
        params: HotelBookingParamsSchema,
        body: AssignRoomsSchema,
        response: { 200: HotelStaySchema },
      },
    },
    async (request) =>
      actOnStay(platform, request, { kind: 'ASSIGN', roomIds: request.body.roomIds, keyed: false }),
  );
}
