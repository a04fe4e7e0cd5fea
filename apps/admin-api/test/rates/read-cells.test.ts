import { describe, expect, test } from 'vitest';
import { readCount, readDate, readFlag, readPrice, UnreadableCell } from '../../src/rates/read-cells.ts';

describe('a price in major units', () => {
  test.each([
    ['210', 2, 21_000],
    ['210.5', 2, 21_050],
    ['0.01', 2, 1],
    ['19.99', 2, 1_999],
    ['12000', 0, 12_000],
    ['1.234', 3, 1_234],
    ['1000000000', 2, 100_000_000_000],
    ['none', 2, null],
  ])('%s with %i decimals', (cell, exponent, amountMinor) => {
    expect(readPrice(cell, exponent)).toBe(amountMinor);
  });

  test.each([
    ['0', 2],
    ['-1', 2],
    ['1.234', 2],
    ['1.5', 0],
    ['1.', 2],
    ['.5', 2],
    ['1,5', 2],
    ['1.2.3', 2],
    ['1e3', 2],
    ['€5', 2],
    ['1000000000.01', 2],
    ['None', 2],
  ])('%s with %i decimals is refused', (cell, exponent) => {
    expect(() => readPrice(cell, exponent)).toThrow(UnreadableCell);
  });
});

test('counts, flags and dates', () => {
  expect([readCount('0', 0, 9), readCount('9', 0, 9), readCount('none', 0, 9)]).toEqual([0, 9, null]);
  for (const cell of ['10', '-1', '1.0', 'x']) expect(() => readCount(cell, 0, 9)).toThrow('from 0 to 9');
  expect([readFlag('TRUE'), readFlag('false')]).toEqual([true, false]);
  expect(() => readFlag('1')).toThrow('true or false');
  expect(readDate('2027-06-10', '2027-06-10')).toBe('2027-06-10');
  expect(() => readDate('2027-06-09', '2027-06-10')).toThrow('past');
  expect(() => readDate('10.06.2027', '2027-06-10')).toThrow('YYYY-MM-DD');
});
