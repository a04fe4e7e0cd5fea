import { OperationAnswerSchema, SupportChangeSchema } from '@holdfast/contracts/http/support/operations';
import { checkPrice } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import { priceOfChange, proposeChange } from '@holdfast/edge/propose-change';
import { changeableBooking, changeRequestOf } from '@holdfast/prisma-booking/changeable-booking';
import { readManagedRoomType } from '@holdfast/prisma-catalog/read-room-type';
import { readForSale } from '@holdfast/prisma-inventory/read-for-sale';
import { operateBooking } from '../../operations/operate-booking.ts';
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
      const { roomTypeId } = row;
      const { status, answer } = await operateBooking(platform, request, {
        ...{ row, kind: 'change', note },
        async prepare() {
          const change = await proposeChange(changeableBooking(row), asked, {
            maxNights: platform.settings.maxNights,
            readMaxGuests: async () => (await readManagedRoomType(platform.catalog, roomTypeId))?.maxGuests,
            readForSale: (stay) => readForSale(platform.inventory, { roomTypeId, ...stay }),
          });
          const price = priceOfChange(row, change);
          if (expectedPrice !== undefined) checkPrice(expectedPrice, price.total, priceToleranceMinor);
          return changeRequestOf(row, { ...change, price }, null);
        },
      });
      return reply.code(status).send(answer);
    },
  );
}
