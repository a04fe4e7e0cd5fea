import { randomBytes } from 'node:crypto';
import { NothingSchema } from '@holdfast/contracts/http/auth';
import { type Erasure, ErasureParamsSchema, ErasureSchema } from '@holdfast/contracts/http/privacy';
import type { ErasureState } from '@holdfast/domain/erase-guest-contract';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findOpenStays } from '@holdfast/prisma-booking/erase-guest';
import {
  type ErasureRow,
  findErasure,
  findErasureOf,
  requestErasure,
} from '@holdfast/prisma-identity/erasures';
import { startEraseGuest } from '@holdfast/temporal/erase-guest-client';
import type { PrivacyDesk } from '../../privacy/privacy-api.ts';

/** Has the caller forgotten: there is one erasure of an account, however often and under whatever key it is asked for. */
export function requestErasureRoute(edge: Edge, { platform }: PrivacyDesk): void {
  const { identity, bookings, temporal } = platform;
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
          'numbers, dates and amounts. Not while a booking of yours is open or lies ahead.',
        body: NothingSchema,
        response: { 202: ErasureSchema },
      },
    },
    async (request, reply) => {
      const { accountId } = callerOf(request);
      const known = await findErasureOf(identity, accountId);
      if (known === null) await refuseWhileOpen(accountId);
      const id = `era_${randomBytes(16).toString('hex')}`;
      const row =
        known ?? (await requestErasure(identity, { id, subjectId: accountId, requestedBy: accountId }));
      await startEraseGuest(temporal, { erasureId: row.id, subjectId: accountId }).catch((error: unknown) => {
        // The row is there, so the sweep starts what was not started.
        request.log.warn({ err: error, erasureId: row.id }, 'the erasure was not started, the sweep will');
      });
      return reply.code(202).send(erasureView(row));
    },
  );

  async function refuseWhileOpen(accountId: string): Promise<void> {
    const open = await findOpenStays(bookings, accountId);
    if (open.length === 0) return;
    throw new ProblemError('BOOKING_STATE_CONFLICT', 'A booking of yours is open or lies ahead.', {
      details: open.map((bookingId) => ({ field: bookingId, message: 'is not over' })),
    });
  }
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

function erasureView({ id, state, createdAt, finishedAt, certificate }: ErasureRow): Erasure {
  return {
    id,
    state: state as ErasureState,
    requestedAt: createdAt.toISOString(),
    ...(finishedAt === null
      ? {}
      : {
          finishedAt: finishedAt.toISOString(),
          certificate: certificate as NonNullable<Erasure['certificate']>,
        }),
  };
}
