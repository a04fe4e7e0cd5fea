import { expect, test } from 'vitest';
import { nextPauseSeconds } from '../../src/partner-webhooks/retry-schedule.ts';

test('a delivery that fails at once every time is tried for 72 hours', () => {
  const pauses: number[] = [];
  let age = 0;
  for (let tries = 1; ; tries += 1) {
    const pause = nextPauseSeconds(tries, age);
    if (pause === null) break;
    pauses.push(pause);
    age += pause;
  }
  expect(pauses.slice(0, 7)).toEqual([5, 30, 120, 600, 3_600, 10_800, 21_600]);
  expect(new Set(pauses.slice(7))).toEqual(new Set([43_200]));
  expect(age).toBeGreaterThan(48 * 3_600);
  expect(age).toBeLessThanOrEqual(72 * 3_600);
});

test('what waited for a paused endpoint longer than that has one attempt', () => {
  expect(nextPauseSeconds(1, 5 * 24 * 3_600)).toBeNull();
});

test('one that was replayed begins anew', () => {
  expect(nextPauseSeconds(1, 0)).toBe(5);
});
