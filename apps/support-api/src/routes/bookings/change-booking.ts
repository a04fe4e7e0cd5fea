import { OperationAnswerSchema, SupportChangeSchema } from '@holdfast/contracts/http/support/operations';
import { checkPrice } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import { priceOfChange } from '@holdfast/edge/propose-change';
import { changeRequestOf } from '@holdfast/prisma-booking/changeable-booking';
import { operateBooking } from '../../operations/operate-booking.ts';
import { proposeSupportChange } from '../../operations/propose-support-change.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { BookingParamsSchema, visibleBooking } from '../support-params.ts';

const problems = [
  'PAYMENT_DECLINED',
  'ROOM_NOT_AVAILABLE',
  'PRICE_CHANGED',
  'BOOKING_STATE_CONFLICT',
  'BOOKING_DISPUTED',
  'PAYMENT_FAILED',
] as const;

/** Changes dates or rooms for a guest. */
export function changeBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/change',
    {
      config: { access: supportStaff, audit: 'booking.change', idempotencyKey: true, problems },
      schema: {
        tags: ['bookings'],
        operationId: 'changeBooking',
        summary: 'Change the dates or rooms of a booking',
        description:
          'A higher price is charged to the card that paid before, a lower one given back; whatever fails leaves the ' +
          'booking as it was.',
        params: BookingParamsSchema,
        body: SupportChangeSchema,
        response: { 200: OperationAnswerSchema, 202: OperationAnswerSchema },
      },
    },
    async (request, reply) => {
      const { expectedPrice, priceToleranceMinor = 0, note, ...asked } = request.body;
      const row = await visibleBooking(platform, request, request.params.bookingId);
      const { status, answer } = await operateBooking(platform, request, {
        ...{ row, kind: 'change', note },
        async prepare() {
          const change = await proposeSupportChange(platform, row, asked);
          const price = priceOfChange(row, change);
          if (expectedPrice !== undefined) checkPrice(expectedPrice, price.total, priceToleranceMinor);
          return changeRequestOf(row, { ...change, price }, null);
        },
      });
      return reply.code(status).send(answer);
    },
  );
}
