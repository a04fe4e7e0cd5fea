/** An amount in the smallest unit of its currency: 12345 and EUR are 123.45 euros. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** How money is written. */
export interface MoneyStyle {
  /** `hide` leaves out decimals that are all zero, for large figures in lists. */
  readonly decimals?: 'show' | 'hide';
}

/** Writes money as people of that locale do: `€1,234.50`, `1.234,50 €`, `¥12,000`. */
export function formatMoney(
  { amountMinor, currency }: Money,
  locale: string,
  style: MoneyStyle = {},
): string {
  const trailingZeroDisplay = style.decimals === 'hide' ? 'stripIfInteger' : 'auto';
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amountMinor / 10 ** maximumFractionDigits);
}

/** Reads what somebody typed as an amount: `12.5`, `12,50` → 1250; undefined where it is no amount of that currency. */
export function parseMoney(text: string, currency: string): Money | undefined {
  const match = /^\s*(\d{1,9})(?:[.,](\d{1,3}))?\s*$/.exec(text);
  if (match === null) return undefined;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const [, whole = '', decimals = ''] = match;
  if (decimals.length > maximumFractionDigits) return undefined;
  return { amountMinor: Number(whole + decimals.padEnd(maximumFractionDigits, '0')), currency };
}
