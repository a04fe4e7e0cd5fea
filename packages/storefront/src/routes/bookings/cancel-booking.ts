import { BookingSchema } from '@holdfast/contracts/http/booking';
import { NoBodySchema } from '@holdfast/contracts/http/booking-operations';
import { carryOutOperation } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../../booking/actor-of.ts';
import { answerOperation } from '../../booking/answer-operation.ts';
import { checkCancellable } from '../../booking/preview-cancellation.ts';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

const config = {
  access: ['USER', 'PARTNER'],
  scope: 'bookings:write',
  idempotencyKey: true,
  limit: 'bookings',
  problems: ['BOOKING_STATE_CONFLICT', 'BOOKING_DISPUTED'],
} as const;
const description =
  'What is given back follows the policy as it is at that moment; see `cancellation` first. A booking that is still ' +
  'being made is stopped and undone. 202 means that it is being worked on.';
const response = { 200: BookingSchema, 202: BookingSchema };

/** Cancels one of the caller's bookings, by either address. */
export function cancelBookingRoute(edge: Edge, platform: Platform): void {
  const cancel = (request: FastifyRequest<{ Params: { bookingId: string } }>) => cancelOwn(platform, request);
  edge.post(
    '/bookings/:bookingId/cancel',
    {
      config,
      // A cancellation may come without a body.
      preValidation: async (request) => {
        request.body ??= {};
      },
      schema: {
        tags: ['bookings'],
        operationId: 'cancelBooking',
        summary: 'Cancel a booking',
        description,
        params: BookingParamsSchema,
        body: NoBodySchema,
        response,
      },
    },
    async (request, reply) => {
      const { status, booking } = await cancel(request);
      return reply.code(status).send(booking);
    },
  );
  edge.delete(
    '/bookings/:bookingId',
    {
      config,
      schema: {
        tags: ['bookings'],
        operationId: 'deleteBooking',
        summary: 'Cancel a booking, as its cancel address does',
        description,
        params: BookingParamsSchema,
        response,
      },
    },
    async (request, reply) => {
      const { status, booking } = await cancel(request);
      return reply.code(status).send(booking);
    },
  );
}

async function cancelOwn(platform: Platform, request: FastifyRequest<{ Params: { bookingId: string } }>) {
  const { bookingId } = request.params;
  const row = await ownBooking(platform, request, bookingId);
  const carriedOut = await carryOutOperation(platform.operations, request, {
    bookingId,
    kind: 'cancel',
    actorKind: actorOf(request),
    prepare() {
      checkCancellable(row);
      return { waiveFee: false };
    },
  });
  return answerOperation(platform, request, bookingId, carriedOut);
}
