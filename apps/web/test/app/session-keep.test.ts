import { expect, test } from 'vitest';
import { putKept, readKept } from '../../src/app/session-keep.ts';
import { fakeKeep } from '../fake-keep.ts';

test('gives back what was kept', () => {
  const keep = fakeKeep();
  putKept(keep, 'a', { b: 1 });
  expect(readKept(keep, 'a')).toEqual({ b: 1 });
});

test('knows nothing of what is not there or cannot be read', () => {
  const keep = fakeKeep();
  keep.setItem('broken', '{');
  expect(readKept(keep, 'broken')).toBeUndefined();
  expect(readKept(keep, 'other')).toBeUndefined();
});
