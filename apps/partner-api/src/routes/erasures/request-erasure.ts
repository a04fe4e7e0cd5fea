import { EraseGuestSchema } from '@holdfast/contracts/http/partner/bookings';
import { ErasureSchema } from '@holdfast/contracts/http/privacy';
import { callerOf } from '@holdfast/edge/access';
import { identityOf, sameRequest } from '@holdfast/edge/carry-out-operation';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { isGuestKnown } from '@holdfast/prisma-booking/erase-guest';
import { findPartnerRequest, keepPartnerRequest } from '@holdfast/prisma-notification/partner-requests';
import { erasePerson } from '@holdfast/storefront/privacy/erase-person';
import { subjectOnBehalf } from '../../bookings/guest-on-behalf.ts';
import type { PartnerPlatform } from '../../open-platform.ts';

const config = {
  access: ['PARTNER'],
  scope: 'guests:erase',
  idempotencyKey: true,
  problems: ['NOT_FOUND', 'BOOKING_STATE_CONFLICT'],
} as const;

/** Has one of the partner's users forgotten. Their reference is in the body, since addresses lie in logs. */
export function requestErasureRoute(edge: Edge, platform: PartnerPlatform): void {
  edge.post(
    '/erasures',
    {
      config,
      schema: {
        tags: ['privacy'],
        operationId: 'requestErasure',
        summary: 'Have one of your users forgotten',
        description:
          'Destroys the key of everything personal that you sent about them, in bookings of the mode of your key. What ' +
          'books are made of stays: numbers, dates and amounts. Not while a booking of theirs is open or lies ahead. ' +
          'Nothing can be booked for the same `onBehalfOf.reference` again.',
        body: EraseGuestSchema,
        response: { 202: ErasureSchema },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { notifications } = platform;
      const { id: requestId, print: fingerprint } = identityOf(request);
      const subjectId = subjectOnBehalf(request.body.reference, caller);
      const known = await findPartnerRequest(notifications, requestId);
      if (known !== null) sameRequest(known, fingerprint);
      if (!(await isGuestKnown(platform.bookings, subjectId))) {
        throw new ProblemError('NOT_FOUND', 'You have booked for nobody with this reference.');
      }
      // Before anything is done, so that one key never forgets two people.
      sameRequest(
        await keepPartnerRequest(notifications, { requestId, fingerprint, subjectId }),
        fingerprint,
      );
      const asked = { subjectId, requestedBy: caller.accountId };
      return reply.code(202).send(await erasePerson(platform, request, asked));
    },
  );
}
