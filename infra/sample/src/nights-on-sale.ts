import { addDays, type CalendarDate, dateIn } from '@holdfast/domain/calendar-date';

/** From yesterday, since a hotel elsewhere may still sell that night, to so many days ahead; `until` is not included. */
export function nightsOnSale(
  days: number,
  now: Date = new Date(),
): { readonly from: CalendarDate; readonly until: CalendarDate } {
  const today = dateIn('UTC', now);
  return { from: addDays(today, -1), until: addDays(today, days + 1) };
}
