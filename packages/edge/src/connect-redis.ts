import { Redis } from 'ioredis';

/**
 * Connects to Redis, or tries again for as long as the process lives. Commands fail at once while it is away, so
 * that nothing waits for what is only a cache or a limit. Undefined without an address.
 */
export function connectRedis(url: string | undefined): Redis | undefined {
  if (url === undefined) return undefined;
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 250,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
  });
  // Users of the connection say what its absence means to them; without a listener Node would end the process.
  redis.on('error', () => undefined);
  return redis;
}
