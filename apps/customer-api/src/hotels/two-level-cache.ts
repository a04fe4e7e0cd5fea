import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';

/** A read that is remembered: seconds in this process, a little longer in Redis when it is there. */
export type CachedRead<Value> = (key: string) => Promise<Value | undefined>;

/** How long what is read may be stale, and where it is kept in Redis. */
export interface CacheOptions<Value> {
  readonly name: string;
  readonly redis: Redis | undefined;
  readonly load: (key: string) => Promise<Value | undefined>;
  readonly localMillis?: number;
  readonly redisSeconds?: number;
}

/**
 * Makes a cached read of JSON values. Many who ask at once share one load, and what does not exist is not
 * remembered. For descriptions only: rooms and prices are never taken from a cache when something is written.
 */
export function cachedRead<Value extends object>(options: CacheOptions<Value>): CachedRead<Value> {
  const { name, redis, load, localMillis = 10_000, redisSeconds = 60 } = options;
  const local = new LRUCache<string, Value>({
    max: 5_000,
    ttl: localMillis,
    fetchMethod: async (key) => {
      const stored = await redis?.get(`${name}:${key}`).catch(() => null);
      if (stored) return JSON.parse(stored) as Value;
      const value = await load(key);
      if (value !== undefined) {
        redis?.set(`${name}:${key}`, JSON.stringify(value), 'EX', redisSeconds).catch(() => undefined);
      }
      return value;
    },
  });
  return (key) => local.fetch(key);
}
