import { OperationAnswerSchema, SupportCancelSchema } from '@holdfast/contracts/http/support/operations';
import type { Edge } from '@holdfast/edge/create-edge';
import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { operateBooking } from '../../operations/operate-booking.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

/** Ends a booking for its guest. */
export function cancelBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/cancel',
    {
      config: {
        access: supportStaff,
        audit: 'booking.cancel',
        idempotencyKey: true,
        problems: ['BOOKING_STATE_CONFLICT'],
      },
      schema: {
        tags: ['bookings'],
        operationId: 'cancelBooking',
        summary: 'Cancel a booking',
        description: 'What is given back follows the policy, unless the fee is waived, which needs a reason.',
        params: BookingParamsSchema,
        body: SupportCancelSchema,
        response: { 200: OperationAnswerSchema, 202: OperationAnswerSchema },
      },
    },
    async (request, reply) => {
      const { waiveFee = false, reason, note } = request.body;
      if (waiveFee && reason === undefined) {
        throw invalidFields({ field: 'reason', message: 'is required to waive the fee' });
      }
      const row = await visibleBooking(platform, request, request.params.bookingId);
      const { status, answer } = await operateBooking(platform, request, {
        ...{ row, kind: 'cancel', note },
        prepare() {
          const { id: bookingId, status: now, settledAt } = row;
          if (settledAt !== null && now !== 'CONFIRMED' && now !== 'CANCELLED') {
            throw new ProblemError('BOOKING_STATE_CONFLICT', `The booking is ${now} already.`, { bookingId });
          }
          return { waiveFee, ...(reason === undefined ? {} : { reason }) };
        },
      });
      return reply.code(status).send(answer);
    },
  );
}
