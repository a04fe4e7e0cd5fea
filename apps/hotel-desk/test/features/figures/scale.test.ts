import { expect, test } from 'vitest';
import { nameStep, percentOf, roundTop } from '../../../src/features/figures/scale.ts';

test.each([
  [[], 1],
  [[7], 8],
  [[101, 5], 120],
  [[205_000], 240_000],
  [[10], 10],
  [[0.3], 0.32],
])('above %o the scale ends at %d', (values, top) => {
  expect(roundTop(values)).toBe(top);
});

test('counts have whole quarters', () => {
  expect([0, 3, 7, 39].map((most) => roundTop([most], { whole: true }))).toEqual([4, 4, 8, 40]);
});

test('a share of nothing is none', () => {
  expect([percentOf(1, 4), percentOf(0, 0)]).toEqual([25, null]);
});

test('as many names as there is room for', () => {
  expect([nameStep(5, 8), nameStep(30, 8), nameStep(400, 8)]).toEqual([1, 4, 50]);
});
