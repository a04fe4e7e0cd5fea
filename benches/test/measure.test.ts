import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { measureArrivals, measureCallers, percentile } from '../src/measure.ts';

test('percentiles take the nearest rank', () => {
  const sorted = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(sorted, 0.5)).toBe(50);
  expect(percentile(sorted, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});

test('callers book again until the time is over, and failures are counted apart', async () => {
  let calls = 0;
  const figures = await measureCallers(
    async () => {
      calls += 1;
      const isFirst = calls === 1;
      await sleep(5);
      if (isFirst) throw new Error('the first fails');
    },
    { callers: 2, seconds: 0.3, warmUpSeconds: 0 },
  );
  expect(figures.failed).toBe(1);
  expect(figures.bookings).toBeGreaterThan(0);
  expect(figures.bookings).toBeLessThan(calls);
});

test('when nothing comes to its end the reason is thrown', async () => {
  const book = () => Promise.reject(new Error('no rooms'));
  await expect(measureCallers(book, { callers: 1, seconds: 0.2, warmUpSeconds: 0 })).rejects.toThrow(
    'no rooms',
  );
});

test('arrivals do not wait for one another', async () => {
  let under = 0;
  let most = 0;
  const figures = await measureArrivals(
    async () => {
      under += 1;
      most = Math.max(most, under);
      await sleep(200);
      under -= 1;
    },
    { perSecond: 50, seconds: 0.2 },
  );
  expect(figures.bookings).toBe(10);
  expect(most).toBeGreaterThan(1);
});
