import { currencyExponent } from '@holdfast/domain/money';
import type { SearchQuery } from './search-query.ts';

/** How totals in a currency become the query's: (2tn + d) / 2d rounded down, as convertMoney rounds. */
export interface ComparableCurrency {
  readonly currency: string;
  readonly n: string;
  readonly d: string;
  /** Up to this total the sum fits in 64 bits. */
  readonly small: string;
  /** The totals in this currency that meet the price filter, both included. */
  readonly least: string;
  readonly most: string;
}

const highest = 2n ** 62n;

/** The currencies that can be compared with the query's: those with a rate, and its own. */
export function comparableCurrencies(query: SearchQuery): ComparableCurrency[] {
  const { rates, currency: wanted } = query;
  const own = comparable(query, wanted, 1n, 1n);
  const to = rates[wanted];
  if (to === undefined) return [own];
  const others = Object.entries(rates).flatMap(([currency, from]) => {
    if (currency === wanted) return [];
    const n = BigInt(to) * 10n ** BigInt(currencyExponent(wanted));
    const d = BigInt(from) * 10n ** BigInt(currencyExponent(currency));
    const divisor = greatestDivisor(n, d);
    return [comparable(query, currency, n / divisor, d / divisor)];
  });
  return [own, ...others];
}

function comparable(query: SearchQuery, currency: string, n: bigint, d: bigint): ComparableCurrency {
  const small = (highest - d) / (2n * n);
  return { currency, n: `${n}`, d: `${d}`, small: `${small < 0n ? 0n : small}`, ...boundsIn(query, n, d) };
}

// Turning the two bounds over once is cheaper than converting every room's price, and as exact.
function boundsIn({ priceMinMinor = 0, priceMaxMinor }: SearchQuery, n: bigint, d: bigint) {
  const firstFrom = (minor: number) => ceilDivide(d * (2n * BigInt(minor) - 1n), 2n * n);
  const least = firstFrom(priceMinMinor);
  const most = priceMaxMinor === undefined ? highest : firstFrom(priceMaxMinor + 1) - 1n;
  return { least: `${clamp(least)}`, most: `${clamp(most)}` };
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return dividend <= 0n ? -(-dividend / divisor) : (dividend + divisor - 1n) / divisor;
}

function greatestDivisor(first: bigint, second: bigint): bigint {
  return second === 0n ? first : greatestDivisor(second, first % second);
}

function clamp(value: bigint): bigint {
  return value > highest ? highest : value;
}
