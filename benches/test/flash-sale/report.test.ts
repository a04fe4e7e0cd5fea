import { expect, test } from 'vitest';
import { findFaults, renderAnswers } from '../../src/flash-sale/report.ts';

const answers = (told: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    buyer: `usr_${index}`,
    told,
    millis: index + 1,
    sentAway: { busy: 1, pending: 0 },
  }));
const sale = { charged: 2, booked: 2, reserved: 2, confirmed: 2, accepted: 5, acceptedLate: 0, workflows: 5 };
const rush = [...answers('201 CONFIRMED', 2), ...answers('409 ROOM_NOT_AVAILABLE', 8)];
const late = answers('409 ROOM_NOT_AVAILABLE', 10);

test('a sale of exactly the rooms there were has no faults', () => {
  expect(findFaults(2, sale, { rush, late, workflowsOfLate: 0 })).toEqual([]);
});

test('one room too many, and a workflow for a latecomer, are told', () => {
  const oversold = { ...sale, charged: 3 };
  expect(findFaults(2, oversold, { rush, late, workflowsOfLate: 1 })).toEqual([
    'payments captured at the provider: 3, not 2',
    'workflows started for latecomers: 1, not 0',
  ]);
});

test('a buyer who was told nothing of use is a fault', () => {
  const silent = [...rush.slice(1), ...answers('503 SERVICE_UNAVAILABLE', 1)];
  expect(findFaults(2, sale, { rush: silent, late, workflowsOfLate: 0 })).toEqual([
    'buyers told that they have a room: 1, not 2',
  ]);
});

test('answers are counted by what was told', () => {
  const table = renderAnswers({ rush });
  expect(table).toMatch(/201 CONFIRMED\s+│\s+2 /);
  expect(table).toMatch(/409 ROOM_NOT_AVAILABLE\s+│\s+8 │\s+4 │\s+8 │\s+8 │\s+8 │\s+0 /);
});
