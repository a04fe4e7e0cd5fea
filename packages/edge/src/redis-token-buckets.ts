import type { Redis } from 'ioredis';
import { type TokenBuckets, takenFrom } from './token-bucket.ts';

// One trip for all buckets of a request, on Redis' own clock; levels travel as text because Lua numbers would be cut.
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local levels, allowed = {}, 1
for i, key in ipairs(KEYS) do
  local size = tonumber(ARGV[i])
  local kept = redis.call('HMGET', key, 'level', 'at')
  local level = size
  if kept[1] then level = math.min(size, tonumber(kept[1]) + (now - tonumber(kept[2])) * size / 60000) end
  if level < 1 then allowed = 0 end
  levels[i] = level
end
for i, key in ipairs(KEYS) do
  levels[i] = tostring(levels[i] - allowed)
  redis.call('HSET', key, 'level', levels[i], 'at', now)
  redis.call('PEXPIRE', key, 61000)
end
return {allowed, unpack(levels)}`;

/** Buckets in Redis, the same for every instance of an edge. Throws when Redis does not answer. */
export function createRedisTokenBuckets(redis: Redis): TokenBuckets {
  redis.defineCommand('takeTokens', { lua: script });
  const { takeTokens } = redis as unknown as {
    takeTokens(count: number, ...args: (string | number)[]): Promise<[number, ...string[]]>;
  };
  return {
    async take(buckets) {
      const [allowed, ...levels] = await takeTokens.call(
        redis,
        buckets.length,
        ...buckets.map(({ key }) => `limit:${key}`),
        ...buckets.map(({ perMinute }) => perMinute),
      );
      return takenFrom(buckets, allowed === 1, levels.map(Number));
    },
  };
}
