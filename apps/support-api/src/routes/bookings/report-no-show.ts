import { OperationAnswerSchema, OptionalNoteSchema } from '@holdfast/contracts/http/support/operations';
import { checkNoShow } from '@holdfast/edge/check-no-show';
import type { Edge } from '@holdfast/edge/create-edge';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import { operateBooking } from '../../operations/operate-booking.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

/** A guest did not come, as the hotel has told support. */
export function reportNoShowRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/no-show',
    {
      config: {
        access: supportStaff,
        audit: 'booking.no-show',
        idempotencyKey: true,
        problems: ['BOOKING_STATE_CONFLICT'],
      },
      schema: {
        tags: ['bookings'],
        operationId: 'reportNoShow',
        summary: 'Say that a guest did not come',
        description:
          'From the time of check-in where the hotel is; what is kept is what the policy keeps then.',
        params: BookingParamsSchema,
        body: OptionalNoteSchema,
        response: { 200: OperationAnswerSchema, 202: OperationAnswerSchema },
      },
    },
    async (request, reply) => {
      const row = await visibleBooking(platform, request, request.params.bookingId);
      const { status, answer } = await operateBooking(platform, request, {
        ...{ row, kind: 'no_show', note: request.body.note },
        prepare() {
          checkNoShow({ ...row, hotel: (row.terms as unknown as BookingTerms).hotel });
          return {};
        },
      });
      return reply.code(status).send(answer);
    },
  );
}
