import { formatMoney, type Money } from '../format/money.ts';
import { locale } from '../format/staff-locale.ts';

/** An amount of money. */
export function Amount({ money }: { readonly money: Money }) {
  return <span className="whitespace-nowrap tabular-nums">{formatMoney(money, locale)}</span>;
}
