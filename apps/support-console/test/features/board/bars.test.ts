import { expect, test } from 'vitest';
import { axisTop, barsOf } from '../../../src/features/board/bars.ts';

test('the axis ends at a round figure that holds all', () => {
  expect([0, 1, 2, 3, 7, 10, 11, 480, 501].map(axisTop)).toEqual([1, 1, 2, 5, 10, 10, 20, 500, 1_000]);
});

test('bars stand beside each other, other outcomes on what was confirmed', () => {
  const minutes = [
    { at: 'a', confirmed: 3, others: 1 },
    { at: 'b', confirmed: 0, others: 0 },
  ];
  expect(barsOf(minutes, { width: 100, height: 50 })).toEqual({
    top: 5,
    barWidth: 35,
    bars: [
      { at: 'a', x: 0, confirmedHeight: 30, othersHeight: 10 },
      { at: 'b', x: 50, confirmedHeight: 0, othersHeight: 0 },
    ],
  });
});
