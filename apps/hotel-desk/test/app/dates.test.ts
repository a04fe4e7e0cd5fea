import { expect, test } from 'vitest';
import { addDays, isDate, weekdayOf } from '../../src/app/dates.ts';

test('days are added across months, leap days and changes of clocks', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('a date is one that exists', () => {
  expect(['2026-02-28', '2026-02-30', '2026-2-3', 'soon', 20260228, undefined].map(isDate)).toEqual([
    ...[true, false, false, false, false, false],
  ]);
});

test('weeks begin on Monday', () => {
  expect(['2026-11-22', '2026-11-23'].map(weekdayOf)).toEqual([7, 1]);
});
