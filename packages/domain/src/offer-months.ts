import { addDays, type CalendarDate, dateIn } from './calendar-date.ts';
import { nightsOf } from './stay.ts';

/** A month of a year, `YYYY-MM`. */
export type CalendarMonth = string;

/** The longest stay a row of offers answers: its nights run so many days past the month's last. */
export const longestSearchedNights = 31;

/** The month a date lies in. */
export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7);
}

/** The month that many months later, or earlier when negative. */
export function addMonths(month: CalendarMonth, months: number): CalendarMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The months from one to another, both included. */
function monthsBetween(from: CalendarMonth, until: CalendarMonth): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The date of each night of a month, in order. */
export function nightsOfMonth(month: CalendarMonth): CalendarDate[] {
  return nightsOf({ checkIn: `${month}-01`, checkOut: `${addMonths(month, 1)}-01` });
}

/** The nights of a month's offers: from its first until the longest stay that begins on its last is over. */
export function nightsOfOffers(month: CalendarMonth): { from: CalendarDate; until: CalendarDate } {
  const from = `${month}-01`;
  return { from, until: addDays(`${addMonths(month, 1)}-01`, longestSearchedNights - 1) };
}

/** The months of arrival for a horizon of that many days; yesterday is the first, since somewhere it still is. */
export function monthsOnSale(horizonDays: number, now: Date = new Date()): CalendarMonth[] {
  const today = dateIn('UTC', now);
  return monthsBetween(monthOf(addDays(today, -1)), monthOf(addDays(today, horizonDays)));
}

/** The months of arrival whose offers hold any of the nights from `from` until before `until`. */
export function monthsOfNights(from: CalendarDate, until: CalendarDate): CalendarMonth[] {
  const first = monthOf(addDays(from, 1 - longestSearchedNights));
  return monthsBetween(first, monthOf(addDays(until, -1)));
}
