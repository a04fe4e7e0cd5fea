import { describe, expect, test } from 'vitest';
import { addMoney, currencyExponent, formatMoney, money, multiplyMoney, percentOf } from '../src/money.ts';

describe('money', () => {
  test('adds amounts of one currency', () => {
    expect(addMoney(money(100, 'EUR'), money(250, 'EUR'), money(1, 'EUR'))).toEqual(money(351, 'EUR'));
  });

  test('refuses to add two currencies', () => {
    expect(() => addMoney(money(1, 'EUR'), money(1, 'USD'))).toThrow('cannot add USD to EUR');
  });

  test('refuses fractions and amounts that are not exact', () => {
    expect(() => money(0.5, 'EUR')).toThrow(RangeError);
    expect(() => multiplyMoney(money(Number.MAX_SAFE_INTEGER, 'EUR'), 2)).toThrow(RangeError);
  });

  test('rounds a percentage down', () => expect(percentOf(money(999, 'EUR'), 50)).toEqual(money(499, 'EUR')));

  test.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('%s has %i decimal digits', (currency, digits) => expect(currencyExponent(currency)).toBe(digits));

  test('writes an amount for people', () => {
    expect(formatMoney(money(34500, 'EUR'))).toBe('€345.00');
    expect(formatMoney(money(34500, 'JPY'))).toBe('¥34,500');
  });
});
