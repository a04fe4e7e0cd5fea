import { setTimeout as sleep } from 'node:timers/promises';
import CircuitBreaker from 'opossum';
import { afterEach, describe, expect, test } from 'vitest';
import { createGuard, type Guard, type GuardOptions } from '../src/guarded-call.ts';
import { failureOf, ProviderError, type ProviderFailure } from '../src/provider-error.ts';

const guards: Guard[] = [];
function guard(options: Partial<GuardOptions> = {}): Guard {
  const made = createGuard({
    name: 'test',
    width: 10,
    maxWaitMillis: 5_000,
    timeoutMillis: 1_000,
    ...options,
  });
  guards.push(made);
  return made;
}
afterEach(() => {
  for (const made of guards.splice(0)) made.close();
});

const failing = (failure: ProviderFailure) => () => Promise.reject(new ProviderError(failure));
const outcomes = async (calls: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(calls)).map((result) =>
    result.status === 'fulfilled' ? 'ok' : failureOf(result.reason)?.kind,
  );
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

test('without the semaphore outside, a hundred callers at capacity ten open the breaker', async () => {
  const options = { capacity: 10, volumeThreshold: 20, errorThresholdPercentage: 50, enableSnapshots: false };
  const breaker = new CircuitBreaker(() => sleep(10), options);
  await Promise.allSettled(times(100, () => breaker.fire()));
  expect(breaker.opened).toBe(true);
  breaker.shutdown();
});

describe('guarded call', () => {
  test('a hundred callers at width ten all get through and the breaker stays closed', async () => {
    const lane = guard();
    let running = 0;
    let most = 0;
    const call = async () => {
      most = Math.max(most, ++running);
      await sleep(10);
      running -= 1;
    };
    expect(await outcomes(times(100, () => lane.run(call)))).toEqual(times(100, () => 'ok'));
    expect(most).toBe(10);
    expect(lane.state()).toBe('closed');
  });

  test('whoever finds no permit in time is told that nothing was sent, and the breaker stays closed', async () => {
    const lane = guard({ width: 1, maxWaitMillis: 20 });
    let calls = 0;
    const call = async () => {
      calls += 1;
      await sleep(100);
    };
    const answers = await outcomes(times(50, () => lane.run(call)));
    expect(answers.filter((answer) => answer === 'not_sent')).toHaveLength(49);
    expect(calls).toBe(1);
    expect(lane.state()).toBe('closed');
  });

  test('a permit comes back when the call ends, not when the breaker loses patience', async () => {
    const lane = guard({ width: 1, maxWaitMillis: 30, timeoutMillis: 20 });
    const hanging = Promise.withResolvers<void>();
    expect(await outcomes([lane.run(() => hanging.promise)])).toEqual(['ambiguous']);
    expect(await outcomes([lane.run(async () => undefined)])).toEqual(['not_sent']);
    hanging.resolve();
    await sleep(1);
    expect(await outcomes([lane.run(async () => undefined)])).toEqual(['ok']);
  });

  test('time-outs, lost connections and 5xx open the breaker, and then nothing is sent', async () => {
    const lane = guard();
    const ill: ProviderFailure[] = [
      { kind: 'ambiguous', reason: 'timeout' },
      { kind: 'ambiguous', reason: 'server_error' },
      { kind: 'not_sent', reason: 'no_connection' },
    ];
    for (let call = 0; call < 19; call += 1) {
      await outcomes([lane.run(failing(ill[call % 3] as ProviderFailure))]);
    }
    expect(lane.state()).toBe('closed');
    await outcomes([lane.run(failing({ kind: 'ambiguous', reason: 'timeout' }))]);
    expect(lane.state()).toBe('open');
    expect(lane.isQuick()).toBe(false);
    let sent = false;
    const refused = lane.run(async () => {
      sent = true;
    });
    expect(await outcomes([refused])).toEqual(['not_sent']);
    expect(sent).toBe(false);
  });

  test('refusals, busy keys and callers who leave do not open it', async () => {
    const lane = guard();
    const well: ProviderFailure[] = [
      { kind: 'card_declined', declineCode: 'lost_card' },
      { kind: 'invalid_request', code: 'resource_missing', param: 'payment_method' },
      { kind: 'key_in_use' },
      { kind: 'key_replayed_error' },
      { kind: 'ambiguous', reason: 'aborted' },
    ];
    await outcomes(times(20, () => well).flatMap((kinds) => kinds.map((kind) => lane.run(failing(kind)))));
    expect(lane.state()).toBe('closed');
  });

  test('an open breaker lets one call through after its rest and closes when that succeeds', async () => {
    const lane = guard({ resetMillis: 50 });
    await outcomes(times(20, () => lane.run(failing({ kind: 'ambiguous', reason: 'timeout' }))));
    expect(lane.state()).toBe('open');
    await sleep(70);
    expect(lane.state()).toBe('half_open');
    const probe = Promise.withResolvers<string>();
    const answers = outcomes([lane.run(() => probe.promise), lane.run(async () => 'too early')]);
    await sleep(5);
    probe.resolve('well again');
    expect(await answers).toEqual(['ok', 'not_sent']);
    expect(lane.state()).toBe('closed');
  });

  test('after a 429 it backs off for as long as it was told', async () => {
    const lane = guard();
    const told = await outcomes([lane.run(failing({ kind: 'rate_limited', retryAfterMillis: 40 }))]);
    expect(told).toEqual(['rate_limited']);
    expect(await outcomes([lane.run(async () => undefined)])).toEqual(['not_sent']);
    await sleep(50);
    expect(await outcomes([lane.run(async () => undefined)])).toEqual(['ok']);
  });

  test('a slow provider is not quick', async () => {
    const lane = guard({ timeoutMillis: 3_000, width: 20 });
    await outcomes(times(9, () => lane.run(() => sleep(1_050))));
    expect(lane.p95Millis()).toBeUndefined();
    expect(lane.isQuick()).toBe(true);
    await outcomes([lane.run(() => sleep(1_050))]);
    expect(lane.p95Millis()).toBeGreaterThan(1_000);
    expect(lane.isQuick()).toBe(false);
  });
});
