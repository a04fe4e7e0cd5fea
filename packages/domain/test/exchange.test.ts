import { expect, test } from 'vitest';
import { convertMoney } from '../src/exchange.ts';
import { money } from '../src/money.ts';

const rates = { EUR: 1_000_000, USD: 1_080_000, JPY: 160_000_000, JOD: 766_000 };

test('amounts are converted through the euro, whatever decimals the currencies have', () => {
  expect(convertMoney(money(10_000, 'EUR'), 'USD', rates)).toEqual(money(10_800, 'USD'));
  expect(convertMoney(money(10_000, 'EUR'), 'JPY', rates)).toEqual(money(16_000, 'JPY'));
  expect(convertMoney(money(16_000, 'JPY'), 'JOD', rates)).toEqual(money(76_600, 'JOD'));
});

test('half a minor unit goes up', () => {
  expect(convertMoney(money(1, 'EUR'), 'USD', { ...rates, USD: 1_500_000 })).toEqual(money(2, 'USD'));
});

test('the same currency needs no rate, another without one is not told', () => {
  expect(convertMoney(money(5, 'XAF'), 'XAF', {})).toEqual(money(5, 'XAF'));
  expect(convertMoney(money(5, 'EUR'), 'XAF', rates)).toBeUndefined();
});
