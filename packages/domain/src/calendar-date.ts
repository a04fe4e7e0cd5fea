/** A calendar date in the hotel's own time zone, `YYYY-MM-DD`; it has no instant and is never a `Date`. */
export type CalendarDate = string;

const millisPerDay = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a date that exists, so 2026-02-30 is not one. */
export function isCalendarDate(text: string): text is CalendarDate {
  return pattern.test(text) && toText(toUtcMillis(text)) === text;
}

/** The date that many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toText(toUtcMillis(date) + days * millisPerDay);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtcMillis(to) - toUtcMillis(from)) / millisPerDay);
}

/** ISO weekday of a date, 1 for Monday to 7 for Sunday. */
export function isoWeekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The calendar date at an instant in a time zone (IANA name). */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  return clockOf(timeZone).date.format(instant);
}

/**
 * The instant at which a clock in the time zone shows the date and `HH:MM`.
 * On the night clocks go forward a time that does not exist becomes the first instant after the gap.
 */
export function instantAt(date: CalendarDate, time: string, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const firstGuess = wall - offsetMillis(timeZone, wall);
  return new Date(wall - offsetMillis(timeZone, firstGuess));
}

function offsetMillis(timeZone: string, instantMillis: number): number {
  const shown = clockOf(timeZone).dateAndTime.format(instantMillis);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instantMillis / 1000) * 1000;
}

/** Writes instants as a clock in its time zone shows them. */
interface Clock {
  readonly date: Intl.DateTimeFormat;
  readonly dateAndTime: Intl.DateTimeFormat;
}

// Making one takes a millisecond, and there are only as many time zones as there are names for them.
const clocks = new Map<string, Clock>();

function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  // The Swedish locale writes dates as ISO 8601 does.
  const clock = {
    date: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }),
    dateAndTime: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
  };
  clocks.set(timeZone, clock);
  return clock;
}

function toUtcMillis(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function toText(utcMillis: number): CalendarDate {
  return Number.isNaN(utcMillis) ? '' : new Date(utcMillis).toISOString().slice(0, 10);
}
