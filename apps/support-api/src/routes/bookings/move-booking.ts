import { MoveBookingSchema, OperationAnswerSchema } from '@holdfast/contracts/http/support/operations';
import type { Edge } from '@holdfast/edge/create-edge';
import { operateBooking } from '../../operations/operate-booking.ts';
import { prepareMove } from '../../operations/prepare-move.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

const problems = [
  'ROOM_NOT_AVAILABLE',
  'REFUND_EXCEEDS_PAID',
  'BOOKING_STATE_CONFLICT',
  'BOOKING_DISPUTED',
] as const;

/** Moves a guest to other rooms, in this hotel or another. */
export function moveBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/move',
    {
      config: { access: supportStaff, audit: 'booking.move', idempotencyKey: true, problems },
      schema: {
        tags: ['bookings'],
        operationId: 'moveBooking',
        summary: 'Move a guest to other rooms',
        description:
          'For the same nights, in this hotel or another, at the price that was agreed; something may be given back ' +
          'for the trouble. The guest and both hotels are told.',
        params: BookingParamsSchema,
        body: MoveBookingSchema,
        response: { 200: OperationAnswerSchema, 202: OperationAnswerSchema },
      },
    },
    async (request, reply) => {
      const { note, roomTypeId, compensationMinor = 0 } = request.body;
      const row = await visibleBooking(platform, request, request.params.bookingId);
      const { status, answer } = await operateBooking(platform, request, {
        ...{ row, kind: 'move', note },
        prepare: () => prepareMove(platform, row, { roomTypeId, compensationMinor }),
      });
      return reply.code(status).send(answer);
    },
  );
}
