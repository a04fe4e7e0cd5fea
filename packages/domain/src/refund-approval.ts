import { currencyExponent, type Money } from './money.ts';

const usualWhole = 500;

/** The most that one person may give back, in minor units: as configured, else 500.00 of the currency (decision D17). */
export function approvalThreshold(currency: string, thresholds: ReadonlyMap<string, number>): number {
  return thresholds.get(currency) ?? usualWhole * 10 ** currencyExponent(currency);
}

/**
 * Whether a second person must agree. What the same person has asked for on the booking without anybody's consent
 * counts too, so that a large refund is not given in small ones.
 */
export function needsApproval(
  wanted: Money,
  { askedAloneMinor, thresholds }: { askedAloneMinor: number; thresholds: ReadonlyMap<string, number> },
): boolean {
  return wanted.amountMinor + askedAloneMinor > approvalThreshold(wanted.currency, thresholds);
}
