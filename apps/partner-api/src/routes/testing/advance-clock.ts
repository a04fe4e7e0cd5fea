import { AdvanceClockSchema, AdvancedClockSchema } from '@holdfast/contracts/http/partner/bookings';
import { callerOf } from '@holdfast/edge/access';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { recordOperation, replaceOutcome } from '@holdfast/prisma-booking/accept-operation';
import { nextActionOf } from '@holdfast/storefront/booking/answer-from-row';
import { bookingView } from '@holdfast/storefront/booking/booking-view';
import { BookingParamsSchema, ownBooking } from '@holdfast/storefront/routes/bookings/booking-params';
import { advanceClock } from '@holdfast/temporal/advance-clock-client';
import type { FastifyRequest } from 'fastify';
import type { PartnerPlatform } from '../../open-platform.ts';

const config = {
  access: ['PARTNER'],
  scope: 'bookings:write',
  idempotencyKey: true,
  limit: 'bookings',
  problems: ['BOOKING_STATE_CONFLICT', 'DEPENDENCY_UNAVAILABLE'],
} as const;

/** Moves the clock of a test booking on, so that what takes days can be seen at once (decision D10). */
export function advanceClockRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/test/bookings/:bookingId/clock',
    {
      config,
      schema: {
        tags: ['testing'],
        operationId: 'advanceClock',
        summary: "Move a test booking's clock on",
        description:
          'Whatever the booking waits for is over once its time has passed: a hold expires, a bank that was not ' +
          'answered gives up, a refund is tried again. 409 when nothing is being waited for.',
        params: BookingParamsSchema,
        body: AdvanceClockSchema,
        response: { 200: AdvancedClockSchema },
      },
    },
    async (request) => {
      const { bookingId } = request.params;
      const { advanceSeconds } = request.body;
      if (callerOf(request).livemode)
        throw new ProblemError('FORBIDDEN', 'Live bookings have no other clock.');
      const row = await ownBooking(platform, request, bookingId);
      const advanced = await advanceOnce(platform, request, { bookingId, advanceSeconds });
      if (!advanced) {
        const message = 'The booking is waiting for nothing: it has no clock that could be moved on.';
        throw new ProblemError('BOOKING_STATE_CONFLICT', message, { bookingId: row.id });
      }
      const after = await ownBooking(platform, request, bookingId);
      const booking = bookingView(after, await nextActionOf(platform, after));
      return { bookingId, advancedSeconds: advanceSeconds, booking };
    },
  );
}

// What is written before the workflow is asked, and stays when it could not be.
const notReached = 'NOT_REACHED';

/**
 * The same key moves the clock once, and hears the same again. What is asked is written first and is never open, since
 * no sweep would end it: where the workflow was not reached, the same key asks it again, and it knows the key.
 */
async function advanceOnce(
  { bookings, temporal }: PartnerPlatform,
  request: FastifyRequest,
  { bookingId, advanceSeconds }: { bookingId: string; advanceSeconds: number },
): Promise<boolean> {
  const { id, accountId, print: fingerprint } = identityOf(request);
  const asked = {
    id,
    bookingId,
    accountId,
    actorKind: 'PARTNER',
    kind: 'advance_clock',
    fingerprint,
  } as const;
  const operation = sameRequest(await recordOperation(bookings, asked, { code: notReached }), fingerprint);
  const known = operation.outcome as { code?: string } | null;
  if (known?.code !== notReached) return known?.code === 'DONE';
  const millis = advanceSeconds * 1_000;
  const advanced = await advanceClock(temporal, { bookingId, millis, updateId: id }).catch(
    (error: unknown) => {
      request.log.warn({ err: error, bookingId }, 'the clock of a booking could not be reached');
      throw new ProblemError(
        'DEPENDENCY_UNAVAILABLE',
        'The booking could not be reached. Send the same request again with the same Idempotency-Key.',
        { retryAfterSeconds: 2 },
      );
    },
  );
  const outcome = { code: advanced ? 'DONE' : 'BOOKING_STATE_CONFLICT' };
  await replaceOutcome(bookings, { id, from: notReached, outcome });
  return advanced;
}
