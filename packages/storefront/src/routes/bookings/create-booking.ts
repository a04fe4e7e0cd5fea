import { BookingSchema } from '@holdfast/contracts/http/booking';
import { CreateBookingSchema } from '@holdfast/contracts/http/create-booking';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { preferredLanguage } from '@holdfast/edge/preferred-language';
import { guestOf } from '../../booking/guest-of.ts';
import { takeBooking, takeBookingProblems } from '../../booking/take-booking.ts';
import type { Platform } from '../../platform.ts';

/** Books rooms: with a payment method at once, without one as a hold to be confirmed. */
export function createBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings',
    {
      config: { access: ['USER'], idempotencyKey: true, limit: 'bookings', problems: takeBookingProblems },
      schema: {
        tags: ['bookings'],
        operationId: 'createBooking',
        summary: 'Book rooms',
        description: 'Waits up to five seconds for the outcome; 202 means that it is still being worked on.',
        body: CreateBookingSchema,
        response: { 201: BookingSchema, 202: BookingSchema },
      },
    },
    async (request, reply) => {
      const { body, headers } = request;
      const { status, booking } = await takeBooking(platform, request, {
        route: 'POST /api/v1/bookings',
        body,
        guest: () => guestOf(body.guest, callerOf(request), preferredLanguage(headers['accept-language'])),
      });
      return reply.code(status === 201 ? 201 : 202).send(booking);
    },
  );
}
