import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { FastifyRequest } from 'fastify';

/**
 * The provider's books are one for live bookings and tests: whoever may see tests only has no business in them
 * (decision D10).
 *
 * @throws ProblemError FORBIDDEN.
 */
export function liveOnly(request: FastifyRequest): void {
  if (callerOf(request).livemode) return;
  throw new ProblemError('FORBIDDEN', 'A test token does not see the books.');
}
