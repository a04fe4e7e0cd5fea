import { addDays, type CalendarDate } from '@holdfast/domain/calendar-date';
import { sellingReach } from '@holdfast/prisma-inventory/selling-reach';

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

/** Those that are on sale when a market is opened for so many days ahead. */
export function marketNights(days: number, now: Date = new Date()): MarketNights {
  const { from, until } = sellingReach(days, now);
  const dates = Array.from({ length: days + 2 }, (_, index) => addDays(from, index));
  const firstFriday = dates.findIndex((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === friday);
  return { from, until, dates, firstFriday: Math.max(0, firstFriday) };
}
