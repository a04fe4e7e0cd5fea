import { CheckInSchema, HotelStaySchema } from '@holdfast/contracts/http/admin/hotel-stays';
import type { Edge } from '@holdfast/edge/create-edge';
import { actOnStay } from '../../desk/act-on-stay.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelBookingParamsSchema } from '../admin-params.ts';

/** The guests are there. */
export function checkInRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels/:hotelId/bookings/:bookingId/check-in',
    {
      config: {
        access: hotelStaff,
        audit: 'stay.check-in',
        idempotencyKey: true,
        problems: ['BOOKING_STATE_CONFLICT', 'ROOM_NOT_FREE'],
      },
      schema: {
        tags: ['desk'],
        operationId: 'checkIn',
        summary: 'Check the guests of a booking in',
        description:
          'On a day of the stay, with as many rooms as were booked: those that are named, or those it was given before. ' +
          'None of them may be out of service or still have guests.',
        params: HotelBookingParamsSchema,
        body: CheckInSchema,
        response: { 200: HotelStaySchema },
      },
    },
    async (request) =>
      actOnStay(platform, request, { kind: 'CHECK_IN', roomIds: request.body.roomIds, keyed: true }),
  );
}
