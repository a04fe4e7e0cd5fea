import { currencyExponent, type Money, money } from './money.ts';

/** How many millionths of a currency's unit one euro buys, by ISO 4217 code: USD 1.08 is 1_080_000. */
export type ExchangeRates = Readonly<Record<string, number>>;

/**
 * The amount in another currency, rounded half up to its minor unit; for display and comparison, never to charge
 * (decision D28). Undefined when a rate is missing.
 */
export function convertMoney(amount: Money, currency: string, rates: ExchangeRates): Money | undefined {
  if (amount.currency === currency) return amount;
  const from = rates[amount.currency];
  const to = rates[currency];
  if (from === undefined || to === undefined) return undefined;
  const numerator = BigInt(amount.amountMinor) * BigInt(to) * 10n ** BigInt(currencyExponent(currency));
  const denominator = BigInt(from) * 10n ** BigInt(currencyExponent(amount.currency));
  return money(Number((numerator * 2n + denominator) / (denominator * 2n)), currency);
}
