import { expect, test } from 'vitest';
import { nameStep, percentOf, scaleMarks } from '../../../src/features/figures/scale.ts';

test.each([
  [[1], [0, 1]],
  [
    [3, 0, 2],
    [0, 1, 2, 3],
  ],
  [[6], [0, 1, 2, 3, 4, 5, 6]],
  [[7], [0, 2, 4, 6, 8]],
  [[10], [0, 2, 4, 6, 8, 10]],
  [[39], [0, 10, 20, 30, 40]],
  [
    [101, 5],
    [0, 20, 40, 60, 80, 100, 120],
  ],
  [[205_000], [0, 50_000, 100_000, 150_000, 200_000, 250_000]],
])('beside %o stands %o', (values, marks) => {
  expect(scaleMarks(values)).toEqual(marks);
});

test.each([
  [[300], [0, 100, 200, 300]],
  [[1], [0, 100]],
  [[650], [0, 200, 400, 600, 800]],
])('cents %o stand beside whole euros %o', (values, marks) => {
  expect(scaleMarks(values, 100)).toEqual(marks);
});

test('there is no scale of nothing', () => {
  expect([scaleMarks([]), scaleMarks([0, 0])]).toEqual([[], []]);
});

test('however large the values, few marks reach just above them', () => {
  for (let most = 1; most < 10_000_000; most = Math.ceil(most * 1.07)) {
    const marks = scaleMarks([most]);
    const top = marks.at(-1) ?? 0;
    expect(marks.length).toBeLessThanOrEqual(7);
    expect(top).toBeGreaterThanOrEqual(most);
    expect(marks.at(-2)).toBeLessThan(most);
  }
});

test('a share of nothing is none', () => {
  expect([percentOf(1, 4), percentOf(0, 0)]).toEqual([25, null]);
});

test('as many names as there is room for', () => {
  expect([nameStep(5, 8), nameStep(30, 8), nameStep(400, 8)]).toEqual([1, 4, 50]);
});
