import { expect, test } from 'vitest';
import { readFloor } from '../../../src/features/doors/read-floor.ts';
import { readNumbers } from '../../../src/features/doors/read-numbers.ts';

test.each([
  ['101', ['101']],
  ['101-103', ['101', '102', '103']],
  ['101 – 102, 12A; Garden 1\n7', ['101', '102', '12A', 'Garden 1', '7']],
  ['101, 101', ['101']],
])('%j are numbers', (text, numbers) => {
  expect(readNumbers(text)).toEqual(numbers);
});

test.each(['', ' , ', '103-101', '1-9999', '#7', 'a'.repeat(17), '1-150, 201-300'])('%j are none', (text) => {
  expect(readNumbers(text)).toBeUndefined();
});

test('a floor is a whole number, or none', () => {
  expect(['', ' 2 ', '-1', '1.5', '999', 'first'].map(readFloor)).toEqual([
    ...[null, 2, -1, undefined, undefined, undefined],
  ]);
});
