import { BookingSchema } from '@holdfast/contracts/http/booking';
import { type ChangeBooking, ChangeBookingSchema } from '@holdfast/contracts/http/booking-operations';
import { carryOutOperation } from '@holdfast/edge/carry-out-operation';
import { checkPrice } from '@holdfast/edge/check-stay';
import type { Edge } from '@holdfast/edge/create-edge';
import { priceOfChange } from '@holdfast/edge/propose-change';
import { changeRequestOf } from '@holdfast/prisma-booking/changeable-booking';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { actorOf } from '../../booking/actor-of.ts';
import { answerOperation } from '../../booking/answer-operation.ts';
import { readChange } from '../../booking/read-change.ts';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

const problems = [
  'PAYMENT_DECLINED',
  'ROOM_NOT_AVAILABLE',
  'PRICE_CHANGED',
  'BOOKING_STATE_CONFLICT',
  'BOOKING_DISPUTED',
  'PAYMENT_FAILED',
] as const;

/** Changes the dates or rooms of one of the caller's bookings. */
export function changeBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/change',
    {
      config: {
        access: ['USER', 'PARTNER'],
        scope: 'bookings:write',
        idempotencyKey: true,
        limit: 'bookings',
        problems,
      },
      schema: {
        tags: ['bookings'],
        operationId: 'changeBooking',
        summary: 'Change the dates or rooms of a booking',
        description:
          'All or nothing: the new nights are taken before the old are given back, a higher price is charged, a lower ' +
          'one given back. Whatever fails leaves the booking as it was. 202 means that it is being worked on.',
        params: BookingParamsSchema,
        body: ChangeBookingSchema,
        response: { 200: BookingSchema, 202: BookingSchema },
      },
    },
    async (request, reply) => {
      const { bookingId } = request.params;
      const row = await ownBooking(platform, request, bookingId);
      const carriedOut = await carryOutOperation(platform.operations, request, {
        bookingId,
        kind: 'change',
        actorKind: actorOf(request),
        prepare: () => prepareChange(platform, row, request.body),
      });
      const { status, booking } = await answerOperation(platform, request, bookingId, carriedOut);
      return reply.code(status).send(booking);
    },
  );
}

async function prepareChange(platform: Platform, row: BookingRow, body: ChangeBooking) {
  const { paymentMethodId = null, expectedPrice, priceToleranceMinor = 0, ...asked } = body;
  await platform.cards.check(row, paymentMethodId);
  const change = await readChange(platform, row, asked);
  const price = priceOfChange(row, change);
  if (expectedPrice !== undefined) checkPrice(expectedPrice, price.total, priceToleranceMinor);
  return changeRequestOf(row, { ...change, price }, paymentMethodId);
}
