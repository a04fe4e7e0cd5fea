import { BookingSchema } from '@holdfast/contracts/http/booking';
import { ConfirmBookingSchema } from '@holdfast/contracts/http/confirm-booking';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { acceptOperation, findOperation } from '@holdfast/prisma-booking/accept-operation';
import { actorOf } from '../../booking/actor-of.ts';
import { carryOut, checkConfirmable } from '../../booking/confirm-held.ts';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

const problems = ['PAYMENT_DECLINED', 'BOOKING_STATE_CONFLICT', 'HOLD_EXPIRED', 'PAYMENT_FAILED'] as const;

/** Brings a card to a held booking. */
export function confirmBookingRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/bookings/:bookingId/confirm',
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
        operationId: 'confirmBooking',
        summary: 'Confirm a held booking',
        description: 'A declined card leaves the rooms held; three cards may be tried.',
        params: BookingParamsSchema,
        body: ConfirmBookingSchema,
        response: { 200: BookingSchema, 202: BookingSchema },
      },
    },
    async (request, reply) => {
      const { bookingId } = request.params;
      const row = await ownBooking(platform, request, bookingId);
      const { id, accountId, print } = identityOf(request);
      const known = await findOperation(platform.bookings, id);
      const { paymentMethodId } = request.body;
      if (known === null) {
        checkConfirmable(row);
        await platform.cards.check(row, paymentMethodId);
      } else sameRequest(known, print);
      const operation =
        known ??
        (await acceptOperation(platform.bookings, {
          id,
          bookingId,
          accountId,
          actorKind: actorOf(request),
          kind: 'confirm',
          fingerprint: print,
        }));
      sameRequest(operation, print);
      const { status, booking } = await carryOut(platform, {
        row,
        operation,
        paymentMethodId,
        log: request.log,
      });
      return reply.code(status === 200 ? 200 : 202).send(booking);
    },
  );
}
