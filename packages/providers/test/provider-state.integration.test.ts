import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGuard } from '../src/guarded-call.ts';
import { ProviderError } from '../src/provider-error.ts';
import { readProviderState } from '../src/provider-state.ts';
import { publishProviderState } from '../src/publish-provider-state.ts';

const url = process.env.REDIS_URL;
let redis: Redis;
beforeAll(() => {
  if (url !== undefined) redis = new Redis(url);
});
afterAll(() => redis?.quit());

test.runIf(url !== undefined)('edges hear of an open breaker for as long as it is open', async () => {
  const guard = createGuard({
    name: 'state',
    width: 30,
    maxWaitMillis: 10,
    timeoutMillis: 100,
    resetMillis: 1_500,
  });
  const published = publishProviderState(url, guard);
  expect(await readProviderState(redis)).toBeUndefined();
  const ill = () => Promise.reject(new ProviderError({ kind: 'ambiguous', reason: 'timeout' }));
  await Promise.allSettled(Array.from({ length: 25 }, () => guard.run(ill)));
  await expect.poll(() => readProviderState(redis), { timeout: 3_000 }).toMatchObject({ breaker: 'open' });
  await expect.poll(() => readProviderState(redis), { timeout: 8_000, interval: 200 }).toBeUndefined();
  expect(guard.state()).toBe('half_open');
  published.close();
  guard.close();
});

test('without Redis the edges proceed', async () => {
  expect(await readProviderState(undefined)).toBeUndefined();
});
