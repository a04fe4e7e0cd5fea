import { Redis } from 'ioredis';
import type { Guard } from './guarded-call.ts';
import { type ProviderState, providerStateKey } from './provider-state.ts';

const refreshMillis = 1_000;
// Outlives a missed refresh, and is gone soon after the worker that wrote it.
const lifeMillis = 3_000;

/**
 * Tells the edges through Redis while this process' breaker is open (decision D15). Nothing is written while it is
 * closed or trying again: unknown means proceed, and the trial call has to come from somewhere. Without an address
 * nobody is told. The caller closes it.
 */
export function publishProviderState(redisUrl: string | undefined, guard: Guard): { close(): void } {
  if (redisUrl === undefined) return { close: () => undefined };
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 250,
  });
  // Redis away means unknown, which is what a key that is not there means.
  redis.on('error', () => undefined);
  const timer = setInterval(() => {
    if (guard.state() !== 'open') return;
    const state: ProviderState = { breaker: 'open', p95Millis: guard.p95Millis() ?? null };
    redis.set(providerStateKey, JSON.stringify(state), 'PX', lifeMillis).catch(() => undefined);
  }, refreshMillis);
  timer.unref();
  return {
    close() {
      clearInterval(timer);
      redis.disconnect();
    },
  };
}
