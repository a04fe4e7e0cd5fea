import { formatMoney, type Money } from '@holdfast/ui/format/money';
import { locale } from '../locale.ts';

/** An amount of money. */
export function Amount({ money }: { readonly money: Money }) {
  return <span className="whitespace-nowrap tabular-nums">{formatMoney(money, locale)}</span>;
}
