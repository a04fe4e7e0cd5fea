import { expect, test } from 'vitest';
import { bookingStage } from '../../../src/app/stays/booking-stage.ts';

const expiresAt = '2027-03-01T12:15:00.000Z';
const held = { status: 'PENDING', expiresAt } as const;
const authorize = (state: 'waiting' | 'running' | 'refused' | 'done') => [
  { step: 'reserve', state: 'done' } as const,
  { step: 'authorize', state } as const,
];

test('held rooms wait for a card, also after one was declined', () => {
  expect(bookingStage(held, authorize('waiting'))).toBe('card');
  expect(bookingStage(held, authorize('refused'))).toBe('card');
});

test('rooms that are not reserved yet wait for no card', () => {
  expect(bookingStage({ status: 'PENDING' }, authorize('waiting'))).toBe('steps');
});

test('a card under way wants no other one', () => {
  expect(bookingStage(held, authorize('running'))).toBe('steps');
  expect(bookingStage(held, authorize('done'))).toBe('steps');
});

test('the bank is waited for as long as it wants something', () => {
  const nextAction = { type: 'redirect', url: 'https://bank.example' } as const;
  expect(bookingStage({ ...held, nextAction }, authorize('running'))).toBe('bank');
});

test('whatever has ended is over, whatever its steps say', () => {
  for (const status of ['CONFIRMED', 'REJECTED', 'EXPIRED', 'CANCELLED', 'COMPLETED', 'NO_SHOW'] as const) {
    expect(bookingStage({ status, expiresAt }, authorize('waiting'))).toBe('over');
  }
});
