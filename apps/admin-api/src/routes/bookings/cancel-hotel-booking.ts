import { HotelBookingSchema, HotelCancelSchema } from '@holdfast/contracts/http/admin/hotel-bookings';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { operateBooking } from '../../bookings/operate-booking.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelBookingParamsSchema } from '../admin-params.ts';

/** A hotel cancels a booking; its guest gets everything back. */
export function cancelHotelBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels/:hotelId/bookings/:bookingId/cancel',
    {
      config: {
        access: hotelStaff,
        audit: 'booking.cancel',
        idempotencyKey: true,
        problems: ['BOOKING_STATE_CONFLICT'],
      },
      schema: {
        tags: ['bookings'],
        operationId: 'cancelHotelBooking',
        summary: 'Cancel a booking of the hotel',
        description: 'Whatever the guest paid is given back, whatever the policy says, and they are told.',
        params: HotelBookingParamsSchema,
        body: HotelCancelSchema,
        response: { 200: HotelBookingSchema, 202: HotelBookingSchema },
      },
    },
    async (request, reply) => {
      const { reason, note } = request.body;
      const { status, booking } = await operateBooking(platform, request, {
        kind: 'cancel',
        note,
        prepare({ id, status: now, settledAt }) {
          if (settledAt !== null && now !== 'CONFIRMED' && now !== 'CANCELLED') {
            throw new ProblemError('BOOKING_STATE_CONFLICT', `The booking is ${now} already.`, {
              bookingId: id,
            });
          }
          return { waiveFee: true, reason };
        },
      });
      return reply.code(status).send(booking);
    },
  );
}
