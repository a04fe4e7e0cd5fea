/** How a calendar date is written: `Fri, 12 Jun`, `12 June 2027`. */
export type DateStyle = 'short' | 'long' | 'weekday';

const styles: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
};

/** Writes a calendar date `YYYY-MM-DD`; it has no time zone and is shown as it is everywhere. */
export function formatDate(date: string, locale: string, style: DateStyle = 'weekday'): string {
  return new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' }).format(noonOf(date));
}

/** Writes a stay: `12 – 15 Jun 2027`, as people of that locale do. */
export function formatStay(checkIn: string, checkOut: string, locale: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).formatRange(noonOf(checkIn), noonOf(checkOut));
}

/** Writes an instant in a time zone, the reader's own unless told. */
export function formatInstant(instant: string, locale: string, timeZone?: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(instant));
}

/** Writes the time of day of an instant in the reader's time zone: `14:30`. */
export function formatTime(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(instant));
}

/** Counts the nights of `[checkIn, checkOut)`. */
export function countNights(checkIn: string, checkOut: string): number {
  return Math.round((noonOf(checkOut).getTime() - noonOf(checkIn).getTime()) / 86_400_000);
}

function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
