import { addDays, type CalendarDate, dateIn } from '@holdfast/domain/calendar-date';

/** The nights of a market. */
export interface MarketNights {
  readonly from: CalendarDate;
  /** Not included. */
  readonly until: CalendarDate;
  readonly dates: readonly CalendarDate[];
  /** Index of the first Friday. */
  readonly firstFriday: number;
}

const friday = 5;

/** From yesterday, since a hotel elsewhere may still sell that night, to so many days ahead. */
export function marketNights(days: number, now: Date = new Date()): MarketNights {
  const from = addDays(dateIn('UTC', now), -1);
  const dates = Array.from({ length: days + 1 }, (_, index) => addDays(from, index));
  const firstFriday = dates.findIndex((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === friday);
  return { from, until: addDays(from, days + 1), dates, firstFriday: Math.max(0, firstFriday) };
}
