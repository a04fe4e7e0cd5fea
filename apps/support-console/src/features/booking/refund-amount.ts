import { type Money, parseMoney } from '@holdfast/ui/format/money';

/** What may be given back, as far as it decides about an amount. */
export interface Limits {
  readonly left: Money;
  readonly alone: Money;
}

/** What was typed as an amount to give back: whether it may be, and whether somebody else has to agree. */
export type RefundAmount =
  | { readonly kind: 'empty' | 'unreadable' | 'too-much' }
  | { readonly kind: 'alone' | 'approval'; readonly money: Money };

/** Reads what was typed, against the limits of the booking. */
export function readRefundAmount(text: string, { left, alone }: Limits): RefundAmount {
  if (text.trim() === '') return { kind: 'empty' };
  const money = parseMoney(text, left.currency);
  if (money === undefined || money.amountMinor === 0) return { kind: 'unreadable' };
  if (money.amountMinor > left.amountMinor) return { kind: 'too-much' };
  return { kind: money.amountMinor > alone.amountMinor ? 'approval' : 'alone', money };
}
