import { expect, test } from 'vitest';
import { fromMoneyColumn, toMoneyColumn } from '../src/money-column.ts';

test('an amount survives the way there and back', () => {
  expect(fromMoneyColumn(toMoneyColumn(34_500))).toBe(34_500);
});

test('refuses what a number cannot hold', () => {
  expect(() => fromMoneyColumn(2n ** 53n)).toThrow(RangeError);
  expect(() => toMoneyColumn(0.5)).toThrow(RangeError);
});
