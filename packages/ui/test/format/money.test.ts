import { formatMoney, parseMoney } from '@holdfast/ui/format/money';
import { expect, test } from 'vitest';

test.each([
  [{ amountMinor: 123_450, currency: 'EUR' }, 'en-GB', '€1,234.50'],
  [{ amountMinor: 123_450, currency: 'EUR' }, 'de-DE', '1.234,50 €'],
  [{ amountMinor: 12_000, currency: 'JPY' }, 'en-GB', 'JP¥12,000'],
  [{ amountMinor: 1_500, currency: 'KWD' }, 'en-GB', 'KWD 1.500'],
])('writes %j in %s as %s', (money, locale, text) => {
  // Intl puts spaces that do not break.
  expect(formatMoney(money, locale).replaceAll('\u00a0', ' ')).toBe(text);
});

test('leaves out decimals that are all zero where asked to', () => {
  expect(formatMoney({ amountMinor: 20_000, currency: 'EUR' }, 'en-GB', { decimals: 'hide' })).toBe('€200');
  expect(formatMoney({ amountMinor: 20_050, currency: 'EUR' }, 'en-GB', { decimals: 'hide' })).toBe(
    '€200.50',
  );
});

test.each([
  ['12', 'EUR', 1_200],
  ['12.5', 'EUR', 1_250],
  ['12,50', 'EUR', 1_250],
  [' 300 ', 'JPY', 300],
  ['1.234', 'KWD', 1_234],
])('reads %s %s as %i', (text, currency, amountMinor) => {
  expect(parseMoney(text, currency)).toEqual({ amountMinor, currency });
});

test.each([
  ['', 'EUR'],
  ['-5', 'EUR'],
  ['1.234', 'EUR'],
  ['12.5', 'JPY'],
  ['1e3', 'EUR'],
])('refuses %j as an amount of %s', (text, currency) => {
  expect(parseMoney(text, currency)).toBeUndefined();
});
