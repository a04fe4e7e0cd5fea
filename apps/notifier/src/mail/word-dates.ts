import type { CalendarDate } from '@holdfast/domain/calendar-date';

const locale = 'en-GB';

/** "10 June 2027". */
export function wordDate(date: CalendarDate): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(atNoon(date));
}

/** "Thursday". */
export function wordWeekday(date: CalendarDate): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(atNoon(date));
}

/** An instant as a clock at the hotel shows it: "15:00 on Wednesday, 9 June 2027 (GMT+2)". */
export function wordInstant(instant: Date, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${part({ timeStyle: 'short' })} on ${part({ dateStyle: 'full' })} (${zone})`;
}

/** "1 night", "3 nights". */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function atNoon(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00Z`);
}
