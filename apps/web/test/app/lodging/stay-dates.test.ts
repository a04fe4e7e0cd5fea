import { expect, test } from 'vitest';
import { addDays, todayHere, weekendAfter } from '../../../src/app/lodging/stay-dates.ts';

test('addDays goes over months, years and the change of clocks', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
});

test('todayHere is the day of the reader, not that of UTC', () => {
  expect(todayHere(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05');
  expect(todayHere(new Date(2027, 0, 5, 0, 1))).toBe('2027-01-05');
});

test.each([
  ['2027-06-10', 0, '2027-06-11', '2027-06-13'],
  ['2027-06-11', 0, '2027-06-11', '2027-06-13'],
  ['2027-06-12', 0, '2027-06-18', '2027-06-20'],
  ['2027-06-10', 14, '2027-06-25', '2027-06-27'],
])('the weekend after %s and %i days is %s to %s', (date, days, checkIn, checkOut) => {
  expect(weekendAfter(date, days)).toEqual({ checkIn, checkOut });
});
