/** An amount of money in the currency's smallest unit, never a float. `currency` is an ISO 4217 code. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Adds amounts of one currency. Throws RangeError when currencies differ or the sum leaves the safe integers. */
export function addMoney(first: Money, ...rest: readonly Money[]): Money {
  return rest.reduce((sum, next) => {
    if (next.currency !== sum.currency) {
      throw new RangeError(`cannot add ${next.currency} to ${sum.currency}`);
    }
    return money(sum.amountMinor + next.amountMinor, sum.currency);
  }, first);
}

/** Multiplies by a whole count, such as rooms. Throws RangeError when the result leaves the safe integers. */
export function multiplyMoney(amount: Money, count: number): Money {
  return money(amount.amountMinor * count, amount.currency);
}

/** A whole percentage of an amount, rounded down so that a refund never exceeds its share. */
export function percentOf(amount: Money, percent: number): Money {
  return money(Math.floor((amount.amountMinor * percent) / 100), amount.currency);
}

/** Whole quotient of two whole numbers, rounded half up. The dividend must be a safe integer. */
export function halfUp(dividend: number, divisor: number): number {
  const remainder = ((dividend % divisor) + divisor) % divisor;
  const quotient = (dividend - remainder) / divisor;
  return remainder * 2 >= divisor ? quotient + 1 : quotient;
}

/** Builds a checked amount. Throws RangeError when `amountMinor` is not a safe integer. */
export function money(amountMinor: number, currency: string): Money {
  if (!Number.isSafeInteger(amountMinor)) {
    throw new RangeError(`not a whole amount of ${currency}: ${amountMinor}`);
  }
  return { amountMinor, currency };
}

// Making a format takes longer than a hundred conversions, and there are only as many currencies as countries have.
const exponents = new Map<string, number>();

/** How many decimal digits the currency has: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217, as Intl knows it). */
export function currencyExponent(currency: string): number {
  const known = exponents.get(currency);
  if (known !== undefined) return known;
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const exponent = options.maximumFractionDigits ?? 2;
  exponents.set(currency, exponent);
  return exponent;
}

/** The amount in words a guest reads, such as "€345.00". */
export function formatMoney(amount: Money, locale = 'en'): string {
  const value = amount.amountMinor / 10 ** currencyExponent(amount.currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency }).format(value);
}
