import { expect, test } from 'vitest';
import { createServerClock } from '../../src/app/server-clock.ts';

const noon = Date.parse('2027-03-01T12:00:00Z');

test('follows the device until an answer shows that it is wrong', () => {
  const clock = createServerClock(() => noon);
  expect(clock.now()).toBe(noon);
  clock.note('Mon, 01 Mar 2027 12:00:01 GMT');
  expect(clock.now()).toBe(noon);
  clock.note('Mon, 01 Mar 2027 11:50:00 GMT');
  expect(clock.now()).toBe(noon - 600_000 + 500);
});

test('goes back to the device when it was put right', () => {
  let device = noon - 3_600_000;
  const clock = createServerClock(() => device);
  clock.note('Mon, 01 Mar 2027 12:00:00 GMT');
  expect(clock.now()).toBe(noon + 500);
  device = noon;
  clock.note('Mon, 01 Mar 2027 12:00:00 GMT');
  expect(clock.now()).toBe(noon);
});

test('takes no notice of an answer without a date', () => {
  const clock = createServerClock(() => noon);
  clock.note(null);
  clock.note('soon');
  expect(clock.now()).toBe(noon);
});
