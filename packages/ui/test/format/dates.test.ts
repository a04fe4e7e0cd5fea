import { countNights, formatDate, formatInstant, formatStay } from '@holdfast/ui/format/dates';
import { expect, test } from 'vitest';

test('writes a date as it is, whatever the time zone of the reader', () => {
  expect(formatDate('2027-06-12', 'en-GB', 'long')).toBe('12 June 2027');
  expect(formatDate('2027-06-12', 'de-DE', 'long')).toBe('12. Juni 2027');
  expect(formatDate('2027-06-12', 'en-GB', 'short')).toBe('12 Jun');
});

test('writes a stay as one range', () => {
  expect(formatStay('2027-06-12', '2027-06-15', 'en-GB')).toMatch(/^12\s?.\s?15 Jun 2027$/);
});

test('writes an instant in the time zone of the hotel', () => {
  expect(formatInstant('2027-06-12T10:00:00Z', 'en-GB', 'Asia/Tokyo')).toBe('12 Jun 2027, 19:00');
});

test('counts nights across a change of the clocks', () => {
  expect(countNights('2027-03-27', '2027-03-29')).toBe(2);
});
