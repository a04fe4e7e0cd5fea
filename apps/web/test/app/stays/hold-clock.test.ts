import { describe, expect, test } from 'vitest';
import { announcementOf, timeLeft } from '../../../src/app/stays/hold-clock.ts';

const end = '2027-03-01T12:15:00.000Z';
const before = (millis: number) => timeLeft(end, Date.parse(end) - millis);

describe('the clock', () => {
  test.each([
    [900_000, '15:00'],
    [899_001, '15:00'],
    [899_000, '14:59'],
    [61_000, '1:01'],
    [9_000, '0:09'],
    [1, '0:01'],
    [0, '0:00'],
    [-5_000, '0:00'],
  ])('%i ms before the end it shows %s', (millis, clock) => {
    expect(before(millis).clock).toBe(clock);
  });

  test('never has less than nothing left', () => {
    expect(before(-5_000).millis).toBe(0);
  });
});

describe('what is said', () => {
  test.each([
    [300_001, undefined, 'calm'],
    [300_000, 'fiveMinutes', 'soon'],
    [60_001, 'fiveMinutes', 'soon'],
    [60_000, 'oneMinute', 'last'],
    [0, undefined, 'over'],
  ])('%i ms before the end: %s', (millis, said, urgency) => {
    expect(announcementOf(before(millis))).toBe(said);
    expect(before(millis).urgency).toBe(urgency);
  });
});
