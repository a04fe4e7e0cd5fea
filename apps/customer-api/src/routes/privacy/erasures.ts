import { NothingSchema } from '@holdfast/contracts/http/auth';
import { ErasureParamsSchema, ErasureSchema } from '@holdfast/contracts/http/privacy';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findErasure } from '@holdfast/prisma-identity/erasures';
import { readStaff } from '@holdfast/prisma-identity/staff';
import { erasePerson, erasureView } from '@holdfast/storefront/privacy/erase-person';
import type { PrivacyDesk } from '../../privacy/privacy-api.ts';

/** Has the caller forgotten. */
export function requestErasureRoute(edge: Edge, { platform }: PrivacyDesk): void {
  edge.post(
    '/privacy/erasure',
    {
      config: { access: ['USER'], idempotencyKey: true, problems: ['BOOKING_STATE_CONFLICT'] },
      schema: {
        tags: ['privacy'],
        operationId: 'requestErasure',
        summary: 'Be forgotten',
        description:
          'Ends your account for good and destroys the key of everything personal. What books are made of stays: ' +
          'numbers, dates and amounts. Not while a booking of yours is open or lies ahead, and not for members of ' +
          'the staff.',
        body: NothingSchema,
        response: { 202: ErasureSchema },
      },
    },
    async (request, reply) => {
      const { accountId } = callerOf(request);
      // Who approved a refund must be known for as long as the books are kept.
      if ((await readStaff(platform.identity, accountId)) !== null) {
        throw new ProblemError(
          'FORBIDDEN',
          'Your account belongs to a member of the staff, whose deeds stay on record. Ask an administrator.',
        );
      }
      const asked = { subjectId: accountId, requestedBy: accountId };
      return reply.code(202).send(await erasePerson(platform, request, asked));
    },
  );
}

/** What became of an erasure. Whoever asks has no account any more: knowing the id, which nobody guesses, is enough. */
export function getErasureRoute(edge: Edge, { platform }: PrivacyDesk): void {
  edge.get(
    '/privacy/erasures/:id',
    {
      config: { access: 'public', problems: ['NOT_FOUND'] },
      schema: {
        tags: ['privacy'],
        operationId: 'getErasure',
        summary: 'See the certificate of an erasure',
        params: ErasureParamsSchema,
        response: { 200: ErasureSchema },
      },
    },
    async (request) => {
      const row = await findErasure(platform.identity, request.params.id);
      if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such erasure.');
      return erasureView(row);
    },
  );
}
