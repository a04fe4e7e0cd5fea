import { addDays, type CalendarDate, daysBetween } from './calendar-date.ts';

/** The nights of a stay as a half-open range: the night of `checkOut` is not slept. */
export interface Stay {
  readonly checkIn: CalendarDate;
  readonly checkOut: CalendarDate;
}

/** Rooms of one type that a booking takes for every night of its stay. */
export interface RoomLine {
  readonly roomTypeId: string;
  readonly rooms: number;
}

/** How many nights are slept. */
export function nightCount(stay: Stay): number {
  return daysBetween(stay.checkIn, stay.checkOut);
}

/** The date of each night slept, in order. */
export function nightsOf(stay: Stay): CalendarDate[] {
  return Array.from({ length: nightCount(stay) }, (_, night) => addDays(stay.checkIn, night));
}
