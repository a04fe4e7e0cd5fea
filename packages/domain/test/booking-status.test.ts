import { expect, test } from 'vitest';
import {
  bookingStatuses,
  canMoveBooking,
  isTerminal,
  statusesBefore,
  toldStatus,
} from '../src/booking-status.ts';

test('nothing leaves a terminal status', () => {
  for (const from of bookingStatuses.filter(isTerminal)) {
    expect(bookingStatuses.filter((to) => canMoveBooking(from, to))).toEqual([]);
  }
});

test('a booking is confirmed only from PENDING', () =>
  expect(statusesBefore('CONFIRMED')).toEqual(['PENDING']));

test('a booking can be cancelled before and after it is confirmed', () => {
  expect(statusesBefore('CANCELLED')).toEqual(['PENDING', 'CONFIRMED']);
});

test('an outcome is told only once it is settled', () => {
  expect(toldStatus({ status: 'CONFIRMED', settledAt: null })).toBe('PENDING');
  expect(toldStatus({ status: 'CONFIRMED', settledAt: new Date() })).toBe('CONFIRMED');
});
