import { OptionalNoteSchema, ResentSchema } from '@holdfast/contracts/http/support/operations';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { requestAgain } from '@holdfast/prisma-notification/request-again';
import { recordDeed } from '../../operations/record-deed.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

const template = 'booking-confirmed';

/** The guest gets their confirmation once more. */
export function resendConfirmationRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/resend-confirmation',
    {
      config: {
        access: supportStaff,
        audit: 'booking.resend-confirmation',
        idempotencyKey: true,
        problems: ['BOOKING_STATE_CONFLICT'],
      },
      schema: {
        tags: ['bookings'],
        operationId: 'resendConfirmation',
        summary: 'Send the confirmation once more',
        description: 'To the address of the booking, as the booking is now.',
        params: BookingParamsSchema,
        body: OptionalNoteSchema,
        response: { 202: ResentSchema },
      },
    },
    async (request, reply) => {
      const row = await visibleBooking(platform, request, request.params.bookingId);
      const bookingId = row.id;
      if (row.settledAt === null || row.status !== 'CONFIRMED') {
        throw new ProblemError('BOOKING_STATE_CONFLICT', 'Only a confirmed booking has a confirmation.', {
          bookingId,
        });
      }
      const actor = callerOf(request).accountId;
      const again = (requestId: string) =>
        requestAgain(platform.notifications, { bookingId, template, actor, requestId });
      const { operationId } = await recordDeed(platform, request, {
        ...{ bookingId, kind: 'resend_confirmation', request: { template }, note: request.body.note },
        act: async (id) => void (await again(id)),
      });
      // Asked again under the same id it is the same message.
      return reply.code(202).send({ bookingId, notificationId: await again(operationId), template });
    },
  );
}
