import { randomBytes } from 'node:crypto';
import type { Erasure } from '@holdfast/contracts/http/privacy';
import type { ErasureState } from '@holdfast/domain/erase-guest-contract';
import { ProblemError } from '@holdfast/edge/problem-error';
import { findOpenStays } from '@holdfast/prisma-booking/erase-guest';
import { type ErasureRow, findErasureOf, requestErasure } from '@holdfast/prisma-identity/erasures';
import { startEraseGuest } from '@holdfast/temporal/erase-guest-client';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../platform.ts';

/**
 * Has a person forgotten: there is one erasure of each, however often and under whatever key it is asked for.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT while a booking of theirs is open or lies ahead.
 */
export async function erasePerson(
  { identity, bookings, temporal }: Platform,
  request: FastifyRequest,
  { subjectId, requestedBy }: { subjectId: string; requestedBy: string },
): Promise<Erasure> {
  const known = await findErasureOf(identity, subjectId);
  if (known === null) refuseWhileOpen(await findOpenStays(bookings, subjectId));
  const id = `era_${randomBytes(16).toString('hex')}`;
  const row = known ?? (await requestErasure(identity, { id, subjectId, requestedBy }));
  await startEraseGuest(temporal, { erasureId: row.id, subjectId }).catch((error: unknown) => {
    // The row is there, so the sweep starts what was not started.
    request.log.warn({ err: error, erasureId: row.id }, 'the erasure was not started, the sweep will');
  });
  return erasureView(row);
}

function refuseWhileOpen(open: readonly string[]): void {
  if (open.length === 0) return;
  throw new ProblemError('BOOKING_STATE_CONFLICT', 'A booking of this person is open or lies ahead.', {
    details: open.map((bookingId) => ({ field: bookingId, message: 'is not over' })),
  });
}

/** What became of an erasure. */
export function erasureView({ id, state, createdAt, finishedAt, certificate }: ErasureRow): Erasure {
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
