import { describe, expect, test } from 'vitest';
import {
  formatCardNumber,
  formatExpiry,
  isExpired,
  passesLuhn,
} from '../../../src/features/payment/card-number.ts';

test.each([
  ['4242424242424242', true],
  ['378282246310005', true],
  ['4242424242424241', false],
  ['2442424242424242', false],
  ['0', false],
  ['', false],
])('Luhn of %s: %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});

test.each([
  ['4242', '4242'],
  ['42424', '4242 4'],
  ['4242-4242 42424242', '4242 4242 4242 4242'],
  ['378282246310005', '3782 822463 10005'],
  ['4242424242424242999888', '4242 4242 4242 4242 999'],
  ['abc', ''],
])('the number %s is written %s', (typed, written) => {
  expect(formatCardNumber(typed)).toBe(written);
});

describe('expiry', () => {
  test.each([
    ['0', '0'],
    ['04', '04'],
    ['042', '04/2'],
    ['0429', '04/29'],
    ['04/29', '04/29'],
    ['4/29', '04/29'],
    ['1/29', '01/29'],
    ['12/2029', '12/29'],
    ['429', '04/29'],
  ])('%s is written %s', (typed, written) => {
    expect(formatExpiry(typed)).toBe(written);
  });

  test('is over after its month', () => {
    expect(isExpired('03/27', new Date(2027, 2, 31))).toBe(false);
    expect(isExpired('03/27', new Date(2027, 3, 1))).toBe(true);
    expect(isExpired('12/26', new Date(2027, 0, 1))).toBe(true);
  });

  test('is none with a month that there is not', () => {
    expect(isExpired('13/27', new Date(2027, 0, 1))).toBeUndefined();
    expect(isExpired('4', new Date(2027, 0, 1))).toBeUndefined();
  });
});
