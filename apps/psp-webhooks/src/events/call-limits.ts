import type { CallLimits } from '@holdfast/providers/guarded-call';

const callMillis = 10_000;

/** How long a message may wait for the provider; afterwards it is tried again. */
export function callLimits(): CallLimits {
  return { deadline: Date.now() + callMillis };
}
