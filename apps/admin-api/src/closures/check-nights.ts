import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { faultsOfFutureRange } from '../dates/check-range.ts';

/** What is wrong with the nights for which a hotel shall close. */
export function faultsOfClosedNights(
  range: { readonly from: string; readonly until: string },
  timeZone: string,
  horizonDays: number,
): ProblemDetail[] {
  const faults = faultsOfFutureRange(range, timeZone);
  const last = addDays(dateIn(timeZone, new Date()), horizonDays);
  if (faults.length > 0 || range.until <= last) return faults;
  // Nights that open later would be sold.
  return [
    { field: 'until', message: `must be at most ${horizonDays} days from now: later nights are not open` },
  ];
}
