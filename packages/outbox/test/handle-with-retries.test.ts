import { expect, test } from 'vitest';
import { type HandlerRun, handleWithRetries } from '../src/handle-with-retries.ts';

/** A handler that fails so many times before it gets through. */
function failing(times: number, changes: Partial<HandlerRun> = {}) {
  let calls = 0;
  const run: HandlerRun = {
    handle: async () => {
      calls += 1;
      if (calls <= times) throw new Error(`failure ${calls}`);
    },
    ready: async () => true,
    keepAlive: () => undefined,
    signal: new AbortController().signal,
    retries: { attempts: 3, pauseMillis: 1, longestPauseMillis: 2 },
    onFailure: () => undefined,
    ...changes,
  };
  return { run, calls: () => calls };
}

test('a handler that gets through is not called again', async () => {
  const { run, calls } = failing(2);
  expect(await handleWithRetries(run)).toBeUndefined();
  expect(calls()).toBe(3);
});

test('one that keeps failing is given up with its last error', async () => {
  const { run, calls } = failing(9);
  expect(await handleWithRetries(run)).toMatchObject({ message: 'failure 3' });
  expect(calls()).toBe(3);
});

test('failures during an outage do not count', async () => {
  let checks = 0;
  const ready = async () => {
    checks += 1;
    if (checks < 5) throw new Error('away');
    return checks > 10;
  };
  const { run, calls } = failing(9, { ready });
  expect(await handleWithRetries(run)).toBeUndefined();
  expect(calls()).toBe(10);
});

test('a message that is no longer ours is let go', async () => {
  const lost = new Error('rebalanced');
  const { run, calls } = failing(9, {
    keepAlive: () => {
      if (calls() > 0) throw lost;
    },
  });
  await expect(handleWithRetries(run)).rejects.toBe(lost);
});
