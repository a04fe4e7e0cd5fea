import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { expect, test } from 'vitest';
import { faultsOfFutureRange } from '../../src/dates/check-range.ts';

const today = dateIn('Europe/Lisbon', new Date());
const faults = (from: string, until: string) =>
  faultsOfFutureRange({ from, until }, 'Europe/Lisbon', 'nights.0.').map(({ field }) => field);

test('a range begins today or later and ends within three years', () => {
  expect(faults(today, addDays(today, 400))).toEqual([]);
  expect(faults(addDays(today, 1_000), addDays(today, 1_096))).toEqual([]);
  expect(faults(addDays(today, -1), addDays(today, 1))).toEqual(['nights.0.from']);
  expect(faults(addDays(today, 1_000), addDays(today, 1_097))).toEqual(['nights.0.until']);
  expect(faults('9999-12-30', '9999-12-31')).toEqual(['nights.0.until']);
});

test('a range is of dates that exist, in order, and of 400 nights at most', () => {
  expect(faults('2027-02-30', '2027-13-01')).toEqual(['nights.0.from', 'nights.0.until']);
  expect(faults(today, today)).toEqual(['nights.0.until']);
  expect(faults(today, addDays(today, 401))).toEqual(['nights.0.until']);
});
