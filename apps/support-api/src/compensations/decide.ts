import type { CompensationDecision } from '@holdfast/domain/book-stay-contract';
import type { UndoStep } from '@holdfast/domain/saga-steps';
import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type CompensationRow, findCompensation, noteDecision } from '@holdfast/prisma-booking/compensations';
import { decideCompensation } from '@holdfast/temporal/decide-compensation-client';
import type { FastifyRequest } from 'fastify';
import { recordDeed } from '../operations/record-deed.ts';
import type { Platform } from '../platform.ts';

type Decision = CompensationDecision['decision'];

/** What the undo's row says once a decision has had its effect; a retry leaves no trace of its own. */
const endedAs: Partial<Record<Decision, string>> = { substitute: 'substituted', write_off: 'written_off' };

/**
 * Tells the workflow of an undo that is stuck what a person decided; who and why stays in the database.
 *
 * @throws ProblemError NOT_FOUND, NOT_STUCK when it got through meanwhile, DEPENDENCY_UNAVAILABLE.
 */
export async function decide(
  platform: Platform,
  request: FastifyRequest<{ Params: { compensationId: string } }>,
  { decision, note }: { decision: Decision; note: string | undefined },
) {
  const { compensationId: id } = request.params;
  const compensation = await visibleCompensation(platform, request, id);
  const { bookingId, workflowId } = compensation;
  const step = compensation.step as UndoStep;
  request.audit({ before: { state: compensation.state, attempts: compensation.attempts } });
  await recordDeed(platform, request, {
    ...{ bookingId, kind: 'decide_compensation', request: { step, workflowId, decision }, note },
    async act(operationId) {
      // Its end was written by an earlier try of this very request.
      const { accountId: decidedBy } = callerOf(request);
      if (compensation.state === endedAs[decision] && compensation.decidedBy === decidedBy) return;
      if (compensation.state !== 'stuck') throw notStuck(bookingId);
      const decided = { bookingId, workflowId, step, decision };
      await noteDecision(platform.bookings, { ...decided, operationId, decidedBy, note });
      await tell(platform, request, decided);
    },
  });
  return { id, decision };
}

async function tell(
  { temporal }: Platform,
  request: FastifyRequest,
  { bookingId, ...told }: CompensationDecision & { workflowId: string; bookingId: string },
): Promise<void> {
  const answer = await decideCompensation(temporal, told).catch((error: unknown) => {
    request.log.warn({ err: error, bookingId }, 'a decision was not handed over');
    throw new ProblemError(
      'DEPENDENCY_UNAVAILABLE',
      'The undo could not be reached. Send the same request again with the same Idempotency-Key.',
      { bookingId, retryAfterSeconds: 2 },
    );
  });
  if (answer === 'NOT_STUCK') throw notStuck(bookingId);
}

function notStuck(bookingId: string): ProblemError {
  return new ProblemError('NOT_STUCK', 'It is not stuck any more: look at it again.', { bookingId });
}

/**
 * An undo of the caller's mode.
 *
 * @throws ProblemError NOT_FOUND.
 */
export async function visibleCompensation(
  { bookings }: Platform,
  request: FastifyRequest,
  id: string,
): Promise<CompensationRow> {
  // Only a workflow's id, which comes last, may have a dot in it.
  const [bookingId = '', step = '', ...rest] = id.split('.');
  const workflowId = rest.join('.');
  const { livemode } = callerOf(request);
  const row = await findCompensation(bookings, { bookingId, step, workflowId, livemode });
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such undo.');
  return row;
}
