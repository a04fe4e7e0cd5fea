import { addDays, type CalendarDate, dateIn } from '@holdfast/domain/calendar-date';

/**
 * The dates on sale, from `from` until before `until`, for a horizon of that many days (decision D23). They begin
 * yesterday by UTC, since it is still yesterday somewhere and a hotel there sells tonight.
 */
export function sellingReach(
  horizonDays: number,
  now = new Date(),
): { from: CalendarDate; until: CalendarDate } {
  const today = dateIn('UTC', now);
  return { from: addDays(today, -1), until: addDays(today, horizonDays + 1) };
}
