import { randomUUID } from 'node:crypto';
import { Registry } from '@holdfast/telemetry/metrics';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Cache, openCache } from '../src/cache.ts';
import { createCacheMetrics } from '../src/cache-metrics.ts';
import { openLine } from './open-line.ts';

const url = process.env.REDIS_URL ?? '';
const impatient = { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 500 };

describe.skipIf(url === '')('the cache', () => {
  let redis: Redis;
  let cache: Cache;
  const registry = new Registry();

  beforeAll(async () => {
    redis = new Redis(url, { ...impatient, lazyConnect: true });
    await redis.connect();
    cache = openCache(redis, createCacheMetrics(registry));
  });
  afterAll(() => redis?.disconnect());

  /** A value of its own for one test: its scope, and a read that answers what it is told to load. */
  function useValue(through: () => Cache = () => cache) {
    const [key, scope] = [randomUUID(), `test:${randomUUID()}`];
    const read = (load: () => Promise<string> | string, scopes = [scope]) =>
      through().read({ name: 'test', key, scopes, ttlSeconds: 60, load: async () => load() });
    return { key, scope, read };
  }

  test('remembers a value until one of its scopes is invalidated', async () => {
    const { scope, read } = useValue();
    const [other, strange] = [`test:${randomUUID()}`, `test:${randomUUID()}`];
    expect(await read(() => 'first', [scope, other])).toBe('first');
    expect(await read(() => 'second', [scope, other])).toBe('first');
    await cache.invalidate([strange]);
    expect(await read(() => 'second', [scope, other])).toBe('first');
    await cache.invalidate([other]);
    expect(await read(() => 'second', [scope, other])).toBe('second');
  });

  test('a slow writer does not bring back what was invalidated while it loaded', async () => {
    const { scope, read } = useValue();
    const loading = Promise.withResolvers<string>();
    const begun = Promise.withResolvers<void>();
    const slow = read(() => {
      begun.resolve();
      return loading.promise;
    });
    await begun.promise;
    await cache.invalidate([scope]);
    // Whoever comes after the invalidation does not wait for the load from before it.
    expect(await read(() => 'new')).toBe('new');
    loading.resolve('old');
    expect(await slow).toBe('old');
    expect(await read(() => 'newest')).not.toBe('old');
  });

  test('a value of more scopes than can be asked for at once is loaded each time', async () => {
    const { scope, read } = useValue();
    const scopes = Array.from({ length: 1_001 }, (_, number) => `${scope}:${number}`);
    expect(await read(() => 'first', scopes)).toBe('first');
    expect(await read(() => 'second', scopes)).toBe('second');
    expect(await read(() => 'third', scopes.slice(1))).toBe('third');
    expect(await read(() => 'fourth', scopes.slice(1))).toBe('third');
  });

  test('a generation that Redis has dropped invalidates its values', async () => {
    const { scope, read } = useValue();
    await read(() => 'first');
    await cache.invalidate([scope]);
    await redis.del(`cache-generation:${scope}`);
    expect(await read(() => 'second')).toBe('second');
  });

  test('loads once for all who ask at the same time', async () => {
    const { read } = useValue();
    let loads = 0;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        read(async () => {
          loads += 1;
          await new Promise((resolve) => setTimeout(resolve, 50));
          return 'value';
        }),
      ),
    );
    expect(new Set(answers)).toEqual(new Set(['value']));
    // Readers who came before there was a generation may have begun apart from those after.
    expect(loads).toBeLessThanOrEqual(2);
  });

  test('a load that fails is told to those who waited for it and is not remembered', async () => {
    const { read } = useValue();
    await expect(read(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await read(() => 'there')).toBe('there');
  });

  test('garbage in Redis is a miss', async () => {
    const { key, read } = useValue();
    await redis.set(`cache:test:${key}`, '{"generations":');
    expect(await read(() => 'value')).toBe('value');
  });

  test('counts hits and misses by name', async () => {
    const key = randomUUID();
    const counted = () =>
      cache.read({ name: 'counted', key, scopes: [key], ttlSeconds: 60, load: async () => 1 });
    await counted();
    await counted();
    await counted();
    const text = await registry.metrics();
    expect(text).toContain('cache_reads_total{name="counted",outcome="miss"} 1');
    expect(text).toContain('cache_reads_total{name="counted",outcome="hit"} 2');
  });

  test('loads while Redis is away, and remembers again when it is back', async () => {
    const line = await openLine(url);
    const own = new Redis(line.port, '127.0.0.1', {
      ...impatient,
      db: redis.options.db ?? 0,
      retryStrategy: () => 50,
    });
    own.on('error', () => undefined);
    const ready = () => vi.waitUntil(() => own.status === 'ready', { timeout: 5_000 });
    const { scope, read } = useValue(() => openCache(own));
    try {
      await ready();
      expect(await read(() => 'first')).toBe('first');
      expect(await read(() => 'second')).toBe('first');
      // Cut in the middle of a load: the value is answered all the same.
      await cache.invalidate([scope]);
      expect(await read(async () => line.cut().then(() => 'cut'))).toBe('cut');
      expect(await read(() => 'away')).toBe('away');
      await expect(openCache(own).invalidate([scope])).rejects.toThrow();
      await line.mend();
      await ready();
      expect(await read(() => 'back')).toBe('back');
      expect(await read(() => 'later')).toBe('back');
    } finally {
      own.disconnect();
      await line.cut();
    }
  });

  test('without Redis every value is loaded', async () => {
    const { scope, read } = useValue(() => openCache(undefined));
    expect(await read(() => 'first')).toBe('first');
    expect(await read(() => 'second')).toBe('second');
    await openCache(undefined).invalidate([scope]);
  });
});
