import { ProblemError } from '@holdfast/edge/problem-error';
import { readProviderState } from '@holdfast/providers/provider-state';
import type { Redis } from 'ioredis';

// The breaker tries the provider again after this long.
const retryAfterSeconds = 30;

/** Says before anything is written that cards cannot be charged now; unknown means proceed (decisions D2, D15). */
export type CheckProvider = () => Promise<void>;

/**
 * Refuses while a worker's breaker to the payment provider is open.
 *
 * @throws ProblemError DEPENDENCY_UNAVAILABLE with Retry-After.
 */
export function openProviderCheck(redis: Redis | undefined): CheckProvider {
  return async () => {
    if ((await readProviderState(redis)) === undefined) return;
    throw new ProblemError(
      'DEPENDENCY_UNAVAILABLE',
      'Cards cannot be charged at the moment. Nothing was booked; try again shortly.',
      { retryAfterSeconds },
    );
  };
}
