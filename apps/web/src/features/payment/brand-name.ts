const names: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

/** What a card's brand calls itself. */
export function brandName(brand: string): string {
  return Object.hasOwn(names, brand) ? (names[brand] ?? brand) : brand;
}
