import { expect, test } from 'vitest';
import { beginAttempt, endAttempt } from '../../../src/features/payment/attempt.ts';
import { fakeKeep } from '../../fake-keep.ts';

function counter() {
  let made = 0;
  return () => `key-${++made}`;
}

test('the same card goes under the same key until it is answered', () => {
  const keep = fakeKeep();
  const newKey = counter();
  const begin = (card: string) => beginAttempt(keep, 'bk_1', card, newKey).key;
  expect(begin('pm_1')).toBe('key-1');
  expect(begin('pm_1')).toBe('key-1');
  endAttempt(keep, 'bk_1');
  expect(begin('pm_1')).toBe('key-2');
});

test('another card and another booking go under keys of their own', () => {
  const keep = fakeKeep();
  const newKey = counter();
  expect(beginAttempt(keep, 'bk_1', 'pm_1', newKey).key).toBe('key-1');
  expect(beginAttempt(keep, 'bk_1', 'pm_2', newKey).key).toBe('key-2');
  expect(beginAttempt(keep, 'bk_2', 'pm_2', newKey).key).toBe('key-3');
});
