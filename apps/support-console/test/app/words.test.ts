import { expect, test } from 'vitest';
import { inLargestUnit, inMillis, inWords, kindOf } from '../../src/app/words.ts';

test('codes are read as words', () => {
  expect(inWords('AWAITING_APPROVAL')).toBe('Awaiting approval');
  expect(inWords('support-refund-approval')).toBe('Support refund approval');
  expect(inWords('P2010')).toBe('The database refused (P2010)');
  expect(inWords('')).toBe('');
});

test('states have a colour, and those without harm are plain', () => {
  expect(kindOf('stuck')).toBe('bad');
  expect(kindOf('CONFIRMED')).toBe('good');
  expect(kindOf('EXPIRED')).toBe('plain');
});

test('times are told in their largest unit', () => {
  expect(inLargestUnit(0)).toBe('0 seconds');
  expect(inLargestUnit(61)).toBe('1 minute');
  expect(inLargestUnit(7_380)).toBe('2 hours');
  expect(inLargestUnit(3 * 86_400)).toBe('3 days');
  expect(inMillis(320.4)).toBe('320 ms');
  expect(inMillis(2_449)).toBe('2.4 s');
});
