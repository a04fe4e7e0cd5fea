import type { Booking } from '@holdfast/contracts/http/booking';
import { bookingExample } from '@holdfast/contracts/http/examples';
import { bookingStatuses } from '@holdfast/domain/booking-status';
import { expect, test } from 'vitest';
import { calendarFile } from '../src/calendar/calendar-file.ts';

const booking = bookingExample as Booking;
const linesOf = (changes: Partial<Booking>, version = 3) =>
  (calendarFile({ ...booking, ...changes }, { version }) ?? '').replaceAll('\r\n ', '').split('\r\n');

test("a stay from check-in to check-out by the hotel's clock, with the rules of its time zone", () => {
  const hotel = { ...booking.hotel, name: 'Café, Bar; Hotel', timeZone: 'America/New_York' };
  const lines = linesOf({ status: 'CONFIRMED', hotel, checkIn: '2027-03-13', checkOut: '2027-03-15' });
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:DAYLIGHT',
      `UID:${booking.id}@holdfast`,
      'SEQUENCE:3',
      'DTSTART;TZID=America/New_York:20270313T150000',
      'DTEND;TZID=America/New_York:20270315T110000',
      'SUMMARY:Café\\, Bar\\; Hotel',
      'STATUS:CONFIRMED',
    ]),
  );
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(booking.number);
});

test('what was cancelled is taken out of calendars, and what never came about is not in one', () => {
  expect(linesOf({ status: 'CANCELLED' }, 4)).toEqual(
    expect.arrayContaining(['SEQUENCE:4', 'STATUS:CANCELLED', `UID:${booking.id}@holdfast`]),
  );
  const without = bookingStatuses.filter(
    (status) => calendarFile({ ...booking, status }, { version: 1 }) === undefined,
  );
  expect(without.toSorted()).toEqual(['EXPIRED', 'NO_SHOW', 'PENDING', 'REJECTED']);
});

test('lines are folded at 75 octets and end as they must', () => {
  const hotel = { ...booking.hotel, name: 'ß'.repeat(120) };
  const text = calendarFile({ ...booking, status: 'CONFIRMED', hotel }, { version: 1 }) ?? '';
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});
