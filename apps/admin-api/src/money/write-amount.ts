import { currencyExponent } from '@holdfast/domain/money';

/** An amount in major units with as many decimals as its currency has, such as `-12.50`, for machines to read. */
export function writeAmount(amountMinor: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  return exponent === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
