import { commands, makesBooking } from '@holdfast/tests/walk/commands';
import { faults } from '@holdfast/tests/walk/faults';
import { planWalk } from '@holdfast/tests/walk/plan';
import { expect, test } from 'vitest';

test('the same seed makes the same walk, another seed another', () => {
  expect(planWalk(7, 300)).toEqual(planWalk(7, 300));
  expect(planWalk(8, 300)).not.toEqual(planWalk(7, 300));
  expect(planWalk(7, 300).slice(0, 100)).toEqual(planWalk(7, 100));
});

test('a long walk takes every command, breaks everything, and acts on bookings that were made before', () => {
  const steps = planWalk(1, 5_000);
  expect(new Set(steps.map(({ command }) => command))).toEqual(new Set(Object.keys(commands)));
  const broken = steps.flatMap(({ fault }) => fault ?? []);
  expect(new Set(broken)).toEqual(new Set(Object.keys(faults)));
  const made = new Set<number>();
  for (const { command, booking } of steps) {
    if (makesBooking(command)) made.add(booking);
    expect(made.has(booking)).toBe(true);
  }
});

test('the walk of an ordinary test run makes well over a hundred bookings', () => {
  const made = planWalk(1, 480).filter(({ command }) => makesBooking(command));
  expect(made.length).toBeGreaterThan(130);
});
