import { expect, test } from 'vitest';
import { keepLatest } from '../../src/board/keep-latest.ts';

test('however many ask at once, it is read once, and not again while it is fresh', async () => {
  let reads = 0;
  const ask = keepLatest(async () => ++reads, { freshMillis: 60_000, patienceMillis: 60_000 });
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(await ask()).toBe(1);
});

test('who is out of patience gets the last answer there was, and a read that fails is none', async () => {
  const slow = Promise.withResolvers<string>();
  const answers = [async () => 'first', () => slow.promise, () => Promise.reject(new Error('away'))];
  const ask = keepLatest(async () => answers.shift()?.(), { freshMillis: 0, patienceMillis: 20 });
  expect(await ask()).toBe('first');
  expect(await ask()).toBe('first');
  slow.resolve('second');
  expect(await ask()).toBe('second');
  expect(await ask()).toBeUndefined();
});

test('nothing is known before the first read has answered', async () => {
  const ask = keepLatest(() => new Promise(() => {}), { freshMillis: 0, patienceMillis: 5 });
  expect(await ask()).toBeUndefined();
});
