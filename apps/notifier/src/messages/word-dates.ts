import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { Words } from '../words/words.ts';

/** "10 June 2027". */
export function wordDate(date: CalendarDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(atNoon(date));
}

/** "10 Jun 2027", for text messages. */
export function wordShortDate(date: CalendarDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(atNoon(date));
}

/** "Thursday". */
export function wordWeekday(date: CalendarDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(atNoon(date));
}

/** The day of an instant where the hotel is: "9 June 2027". */
export function wordDay(instant: Date, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(instant);
}

/** An instant as a clock at the hotel shows it: "15:00 on Wednesday, 9 June 2027 (GMT+2)". */
export function wordInstant(instant: Date, timeZone: string, words: Words): string {
  const { locale } = words;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return words.clock(part({ timeStyle: 'short' }), part({ dateStyle: 'full' }), zone ?? 'UTC');
}

/** How long, in the largest unit that says it: "24 hours", "7 days". */
export function wordDuration(seconds: number, locale: string): string {
  const hours = Math.round(seconds / 3_600);
  // A day is still said in hours, because it ends at the same time tomorrow and not at midnight.
  const [value, unit] = hours > 24 ? [Math.round(hours / 24), 'day'] : [hours, 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function atNoon(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00Z`);
}
