import { describe, expect, test } from 'vitest';
import { addDays, dateIn, daysBetween, instantAt, isCalendarDate } from '../src/calendar-date.ts';
import { nightsOf } from '../src/stay.ts';

describe('calendar dates', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', 'tomorrow', ''])('%s is not a date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('a leap day is a date', () => expect(isCalendarDate('2028-02-29')).toBe(true));

  test('adding days crosses months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('a stay over the change to summer time has as many nights as dates', () => {
    expect(daysBetween('2027-03-27', '2027-03-30')).toBe(3);
    expect(nightsOf({ checkIn: '2027-03-27', checkOut: '2027-03-30' })).toEqual([
      '2027-03-27',
      '2027-03-28',
      '2027-03-29',
    ]);
  });

  test('the date depends on the time zone', () => {
    const instant = new Date('2026-11-21T23:30:00Z');
    expect(dateIn('Asia/Tokyo', instant)).toBe('2026-11-22');
    expect(dateIn('America/New_York', instant)).toBe('2026-11-21');
  });
});

describe('instantAt', () => {
  test.each([
    ['2026-07-01', 'Europe/Lisbon', '2026-07-01T14:00:00.000Z'],
    ['2026-12-01', 'Europe/Lisbon', '2026-12-01T15:00:00.000Z'],
    ['2026-12-01', 'Asia/Kathmandu', '2026-12-01T09:15:00.000Z'],
    ['2026-12-01', 'America/Los_Angeles', '2026-12-01T23:00:00.000Z'],
  ])('15:00 on %s in %s', (date, timeZone, expected) => {
    expect(instantAt(date, '15:00', timeZone).toISOString()).toBe(expected);
  });
});
