import { randomUUID } from 'node:crypto';
import { configFor } from '@holdfast/config/config-for';
import { redis as redisSection } from '@holdfast/config/redis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectRedis } from '../src/connect-redis.ts';
import { createRedisTokenBuckets } from '../src/redis-token-buckets.ts';

const { url } = configFor({ redis: redisSection }).redis;
const redis = connectRedis(url);

beforeAll(async () => {
  if (redis !== undefined && redis.status !== 'ready') {
    await new Promise((resolve) => redis.once('ready', resolve));
  }
});
afterAll(() => redis?.disconnect());

test.skipIf(redis === undefined)('buckets in Redis give what they hold, all or none', async () => {
  if (redis === undefined) return;
  const buckets = createRedisTokenBuckets(redis);
  const [wide, narrow] = [
    { key: randomUUID(), perMinute: 5 },
    { key: randomUUID(), perMinute: 1 },
  ];
  expect(await buckets.take([wide, narrow])).toMatchObject({ allowed: true, remaining: 0, limit: 1 });
  const refused = await buckets.take([wide, narrow]);
  expect(refused.allowed).toBe(false);
  expect(refused.retryAfterSeconds).toBeGreaterThan(50);
  expect(await buckets.take([wide])).toMatchObject({ allowed: true, remaining: 3 });
});
