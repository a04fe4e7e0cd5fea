import { greatestAmountMinor } from '@holdfast/contracts/http/admin/fields';
import { isCalendarDate } from '@holdfast/domain/calendar-date';

/** A cell that cannot be read; the message says what it must be. */
export class UnreadableCell extends Error {}

/** What takes a value away instead of setting one. */
const none = 'none';

/** Reads a price in major units, such as `210` or `210.50`, to minor units; `none` is null. */
export function readPrice(cell: string, exponent: number): number | null {
  if (cell === none) return null;
  const [whole = '', fraction = '', ...rest] = cell.split('.');
  const shaped =
    rest.length === 0 && /^\d{1,12}$/.test(whole) && /^\d*$/.test(fraction) && !cell.endsWith('.');
  const amountMinor = Number(`${whole}${fraction.padEnd(exponent, '0')}`);
  if (!shaped || fraction.length > exponent || amountMinor < 1 || amountMinor > greatestAmountMinor) {
    const example = exponent === 0 ? '210' : `210.${'5'.padEnd(exponent, '0')}`;
    throw new UnreadableCell(`must be an amount such as ${example}, or ${none}`);
  }
  return amountMinor;
}

/** Reads a whole number within bounds; `none` is null. */
export function readCount(cell: string, least: number, most: number): number | null {
  if (cell === none) return null;
  const count = /^\d{1,6}$/.test(cell) ? Number(cell) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new UnreadableCell(`must be a whole number from ${least} to ${most}, or ${none}`);
}

/** Reads `true` or `false`, in capitals too, as spreadsheets write them. */
export function readFlag(cell: string): boolean {
  const text = cell.toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UnreadableCell('must be true or false');
}

/** Reads a date from `today` on. */
export function readDate(cell: string, today: string): string {
  if (!isCalendarDate(cell)) throw new UnreadableCell('must be a date that exists, YYYY-MM-DD');
  if (cell < today) throw new UnreadableCell('must not be in the past where the hotel is');
  return cell;
}
