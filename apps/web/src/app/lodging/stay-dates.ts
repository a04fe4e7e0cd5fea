import type { DateRange } from '@holdfast/ui/date-range-field';

const dayMillis = 86_400_000;
const friday = 5;

/** The date so many days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * dayMillis).toISOString().slice(0, 10);
}

/** Today where the reader is. */
export function todayHere(now: Date = new Date()): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The first weekend, Friday to Sunday, that begins at least so many days after a date. */
export function weekendAfter(date: string, days: number): DateRange {
  const earliest = addDays(date, days);
  const weekday = new Date(`${earliest}T12:00:00Z`).getUTCDay();
  const checkIn = addDays(earliest, (friday - weekday + 7) % 7);
  return { checkIn, checkOut: addDays(checkIn, 2) };
}
