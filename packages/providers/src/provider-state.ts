import type { Redis } from 'ioredis';

/** Where workers write it and edges read it. */
export const providerStateKey = 'holdfast:payment-provider:ill';

/** What edges may know of the provider's health. */
export interface ProviderState {
  readonly breaker: 'open';
  /** Milliseconds; null when too few calls were made to tell. */
  readonly p95Millis: number | null;
}

/** The provider's state if a worker says that its breaker is open; undefined means proceed, as does Redis' absence. */
export async function readProviderState(
  redis: Pick<Redis, 'get'> | undefined,
): Promise<ProviderState | undefined> {
  if (redis === undefined) return undefined;
  const text = await redis.get(providerStateKey).catch(() => null);
  return text === null ? undefined : (JSON.parse(text) as ProviderState);
}
