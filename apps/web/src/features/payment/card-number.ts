/** The digits of what was typed. */
export const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether the last digit of a card's number fits the others (ISO/IEC 7812, Luhn's formula). */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Whether a number is that of an American Express card, which is grouped otherwise and has a code of four digits. */
export const isAmex = (digits: string) => /^3[47]/.test(digits);

/** Writes a number as it stands on the card: `4242 4242 4242 4242`, `3782 822463 10005`. */
export function formatCardNumber(text: string): string {
  const digits = digitsOf(text).slice(0, 19);
  const groups = isAmex(digits)
    ? /^(\d{1,4})(\d{1,6})?(\d{1,9})?/
    : /^(\d{1,4})(\d{1,4})?(\d{1,4})?(\d{1,4})?(\d{1,3})?/;
  return (groups.exec(digits) ?? []).slice(1).filter(Boolean).join(' ');
}

/** Writes an expiry as it stands on the card while it is typed: `04/29`. */
export function formatExpiry(text: string): string {
  const digits = digitsOf(text);
  // Whoever types 4/29 means April.
  const padded = /^\s*[2-9]/.test(text) || /^\s*1\s*\//.test(text) ? `0${digits}` : digits;
  const year = padded.slice(2);
  const short = year.length > 2 && year.startsWith('20') ? year.slice(2) : year;
  return year === '' ? padded : `${padded.slice(0, 2)}/${short.slice(0, 2)}`;
}

/** Whether a card is valid in the month of `today`: `undefined` where the text is no expiry at all. */
export function isExpired(expiry: string, today: Date): boolean | undefined {
  const match = /^(0[1-9]|1[0-2])\/(\d\d)$/.exec(expiry);
  if (match === null) return undefined;
  const [, month, year] = match;
  return (2_000 + Number(year)) * 12 + Number(month) < today.getFullYear() * 12 + today.getMonth() + 1;
}
