import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { expect, test } from 'vitest';
import { tripKindOf, tripsOf } from '../src/features/trips/trip-kind.ts';

type Booking = CustomerSchemas['Booking'];
const booking = (status: Booking['status'], checkIn: string, checkOut: string) =>
  ({ status, checkIn, checkOut }) as Booking;

test.each([
  ['PENDING', 'upcoming'],
  ['CONFIRMED', 'upcoming'],
  ['CANCELLED', 'cancelled'],
  ['EXPIRED', 'cancelled'],
  ['REJECTED', 'cancelled'],
  ['COMPLETED', 'past'],
  ['NO_SHOW', 'past'],
] as const)('%s ahead of its dates is %s', (status, kind) => {
  expect(tripKindOf(booking(status, '2027-06-10', '2027-06-12'), '2027-06-01')).toBe(kind);
});

test('a stay is upcoming until its last day, and past after it', () => {
  const stay = booking('CONFIRMED', '2027-06-10', '2027-06-12');
  expect(tripKindOf(stay, '2027-06-12')).toBe('upcoming');
  expect(tripKindOf(stay, '2027-06-13')).toBe('past');
});

test('the next trip comes first, and of those that are over the latest', () => {
  const [june, july] = [
    booking('CONFIRMED', '2027-06-10', '2027-06-12'),
    booking('CONFIRMED', '2027-07-10', '2027-07-12'),
  ];
  expect(tripsOf([july, june], 'upcoming', '2027-01-01')).toEqual([june, july]);
  expect(tripsOf([june, july], 'past', '2028-01-01')).toEqual([july, june]);
});
