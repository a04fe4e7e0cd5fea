import { expect, test } from 'vitest';
import { mayPayByPoints, worthOfPoints } from '../src/loyalty.ts';
import { money } from '../src/money.ts';

const rates = { EUR: 1_000_000, USD: 1_080_000, JPY: 163_000_000 };

test.each([
  [100, 'EUR', money(100, 'EUR')],
  [2_500, 'USD', money(2_700, 'USD')],
  [300, 'JPY', money(489, 'JPY')],
  [100, 'XXX', undefined],
])('%d points in %s', (points, currency, worth) => {
  expect(worthOfPoints(points, currency, rates)).toEqual(worth);
});

test('points pay something, and at most half', () => {
  const total = money(1_001, 'EUR');
  expect([0, 1, 500, 501].map((worth) => mayPayByPoints(money(worth, 'EUR'), total))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
