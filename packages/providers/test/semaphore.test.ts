import { expect, test } from 'vitest';
import { failureOf } from '../src/provider-error.ts';
import { Semaphore } from '../src/semaphore.ts';

test('permits go to those who wait, in their order', async () => {
  const semaphore = new Semaphore(1);
  const first = await semaphore.acquire(100);
  const order: number[] = [];
  const waiting = [1, 2, 3].map(async (place) => {
    const release = await semaphore.acquire(100);
    order.push(place);
    release();
  });
  first();
  await Promise.all(waiting);
  expect(order).toEqual([1, 2, 3]);
});

test('a permit given back twice counts once', async () => {
  const semaphore = new Semaphore(1);
  const release = await semaphore.acquire(10);
  release();
  release();
  await semaphore.acquire(10);
  await expect(semaphore.acquire(10)).rejects.toSatisfy((error) => failureOf(error)?.kind === 'not_sent');
});

test('a caller who gives up leaves the queue', async () => {
  const semaphore = new Semaphore(1);
  await semaphore.acquire(10);
  const cancellation = new AbortController();
  const waiting = semaphore.acquire(1_000, cancellation.signal);
  expect(semaphore.waiting).toBe(1);
  cancellation.abort();
  await expect(waiting).rejects.toThrow('not_sent');
  expect(semaphore.waiting).toBe(0);
  await expect(semaphore.acquire(1_000, cancellation.signal)).rejects.toThrow('not_sent');
});
