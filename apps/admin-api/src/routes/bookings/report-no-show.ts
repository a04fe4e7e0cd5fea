import { HotelBookingSchema, HotelNoShowSchema } from '@holdfast/contracts/http/admin/hotel-bookings';
import { checkNoShow } from '@holdfast/edge/check-no-show';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { readDesk } from '@holdfast/prisma-inventory/rooms/read-desk';
import { operateBooking } from '../../bookings/operate-booking.ts';
import type { Platform } from '../../platform.ts';
import { hotelStaff } from '../../staff/staff-roles.ts';
import { HotelBookingParamsSchema } from '../admin-params.ts';

/** A guest did not come. */
export function reportNoShowRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/hotels/:hotelId/bookings/:bookingId/no-show',
    {
      config: {
        access: hotelStaff,
        audit: 'booking.no-show',
        idempotencyKey: true,
        problems: ['BOOKING_STATE_CONFLICT'],
      },
      schema: {
        tags: ['bookings'],
        operationId: 'reportNoShow',
        summary: 'Say that a guest did not come',
        description:
          'From the time of check-in where the hotel is. The rooms can be sold again; what is kept is what the policy ' +
          'keeps at check-in.',
        params: HotelBookingParamsSchema,
        body: HotelNoShowSchema,
        response: { 200: HotelBookingSchema, 202: HotelBookingSchema },
      },
    },
    async (request, reply) => {
      const { bookingId } = request.params;
      const desk = await readDesk(platform.inventory, [bookingId]);
      const { status, booking } = await operateBooking(platform, request, {
        kind: 'no_show',
        note: request.body.note,
        prepare(row) {
          const { hotel } = row.terms as unknown as BookingTerms;
          checkNoShow({ ...row, hotel });
          if (desk(bookingId).state !== 'EXPECTED') {
            throw new ProblemError('BOOKING_STATE_CONFLICT', 'The guests have been checked in.', {
              bookingId,
            });
          }
          return {};
        },
      });
      return reply.code(status).send(booking);
    },
  );
}
