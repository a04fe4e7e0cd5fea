import { ProblemError } from '@holdfast/edge/problem-error';
import { readProviderState } from '@holdfast/providers/provider-state';
import { Counter, Gauge, type Registry } from '@holdfast/telemetry/metrics';
import type { Redis } from 'ioredis';

// The breaker tries the provider again after this long.
const retryAfterSeconds = 30;

/**
 * Says before anything is written whether cards can be charged now; unknown means proceed (decisions D2, D15). True
 * when they cannot and the guest agrees to a hold that waits for it.
 */
export type CheckProvider = (holdIfAway?: boolean) => Promise<boolean>;

/**
 * Refuses while a worker's breaker to the payment provider is open, unless the guest agrees to wait; counts both.
 *
 * @throws ProblemError DEPENDENCY_UNAVAILABLE with Retry-After.
 */
export function openProviderCheck(redis: Redis | undefined, metrics: Registry): CheckProvider {
  const isAway = async () => (await readProviderState(redis)) !== undefined;
  new Gauge({
    name: 'provider_breaker_state',
    help: 'The breaker to the payment provider as workers tell it: 1 while it is open.',
    registers: [metrics],
    async collect() {
      this.set((await isAway()) ? 1 : 0);
    },
  });
  const answered = new Counter({
    name: 'bookings_while_provider_away_total',
    help: 'Bookings with a card that came while the breaker was open, by what they were answered.',
    labelNames: ['answer'],
    registers: [metrics],
  });
  return async (holdIfAway = false) => {
    if (!(await isAway())) return false;
    answered.inc({ answer: holdIfAway ? 'held' : 'refused' });
    if (holdIfAway) return true;
    throw new ProblemError(
      'DEPENDENCY_UNAVAILABLE',
      'Cards cannot be charged at the moment. Nothing was booked; try again shortly, or have the rooms held ' +
        'meanwhile (holdIfProviderAway).',
      { retryAfterSeconds },
    );
  };
}
