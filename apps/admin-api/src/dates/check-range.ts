import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { type CalendarDate, dateIn, daysBetween, isCalendarDate } from '@holdfast/domain/calendar-date';
import { invalidFields } from '@holdfast/edge/problem-error';

/** Nights from `from` until before `until`. */
interface Range {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** More than a year and a month, so that the whole horizon fits. */
const longestRange = 400;
/** Three years: nobody sells further ahead, and a wrong digit in a year is found. */
const furthestDays = 1_096;

/** What is wrong with a range of nights; `at` is where it stands in the request, such as `nights.0.`. */
export function faultsOfRange({ from, until }: Range, at = ''): ProblemDetail[] {
  const unreal = Object.entries({ from, until }).filter(([, date]) => !isCalendarDate(date));
  if (unreal.length > 0) {
    return unreal.map(([name]) => ({ field: `${at}${name}`, message: 'must be a date that exists' }));
  }
  const nights = daysBetween(from, until);
  if (nights < 1) return [{ field: `${at}until`, message: 'must be after from' }];
  if (nights > longestRange) {
    return [{ field: `${at}until`, message: `must be at most ${longestRange} nights after from` }];
  }
  return [];
}

/** What is wrong with a range of nights that are to be changed: the past is not, where the hotel is. */
export function faultsOfFutureRange(range: Range, timeZone: string, at = ''): ProblemDetail[] {
  const faults = faultsOfRange(range, at);
  if (faults.length > 0) return faults;
  const today = dateIn(timeZone, new Date());
  if (range.from < today)
    return [{ field: `${at}from`, message: 'must not be in the past where the hotel is' }];
  if (daysBetween(today, range.until) <= furthestDays) return [];
  return [{ field: `${at}until`, message: 'must be at most three years from now' }];
}

/**
 * Refuses a request in which something is wrong.
 *
 * @throws ProblemError VALIDATION_ERROR naming the fields, if there are any.
 */
export function refuseFaults(faults: readonly ProblemDetail[]): void {
  if (faults.length > 0) throw invalidFields(...faults);
}
