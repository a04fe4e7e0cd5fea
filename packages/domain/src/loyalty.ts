import { convertMoney, type ExchangeRates } from './exchange.ts';
import { type Money, money } from './money.ts';

/** Points are spent by the hundred; a hundred are worth one euro (docs/adr/0023-points-codes-cards-and-waiting.md). */
export const pointsPerStep = 100;

/** Whether points may pay this much of a total: at most half of it. */
export function mayPayByPoints(worth: Money, total: Money): boolean {
  return worth.amountMinor > 0 && worth.amountMinor * 2 <= total.amountMinor;
}

/** What points are worth in a currency; undefined when its rate is missing. */
export function worthOfPoints(points: number, currency: string, rates: ExchangeRates): Money | undefined {
  return convertMoney(money(points, 'EUR'), currency, rates);
}
