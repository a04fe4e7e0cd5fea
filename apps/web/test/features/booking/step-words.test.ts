import { expect, test } from 'vitest';
import de from '../../../src/features/booking/messages/de.json' with { type: 'json' };
import en from '../../../src/features/booking/messages/en.json' with { type: 'json' };
import { stepFault, stepLook, takesLong } from '../../../src/features/booking/step-words.ts';

test.each([
  ['waiting', 'waiting'],
  ['retrying', 'running'],
  ['undoing', 'running'],
  ['done', 'done'],
  ['refused', 'bad'],
  ['stuck', 'bad'],
  ['undone', 'undone'],
] as const)('%s looks %s and has words', (state, look) => {
  expect(stepLook({ state })).toBe(look);
  expect(en.steps.states).toHaveProperty(state);
  expect(de.steps.states).toHaveProperty(state);
});

test.each([
  ['PROVIDER_TIMEOUT', 'timeout'],
  ['PROVIDER_UNAVAILABLE', 'provider'],
  ['DATABASE_AWAY', 'database'],
  ['FAULT', 'other'],
  [undefined, 'other'],
] as const)('%s is told as %s while it is tried again', (lastFault, fault) => {
  expect(stepFault({ state: 'retrying', ...(lastFault === undefined ? {} : { lastFault }) })).toBe(fault);
  expect(en.steps.faults).toHaveProperty(fault);
});

test('what runs for the first time has no fault to tell', () => {
  expect(stepFault({ state: 'running' })).toBeUndefined();
});

test('people are told when it takes long', () => {
  expect(takesLong([{ state: 'running' }], 2_000)).toBe(false);
  expect(takesLong([{ state: 'retrying' }], 0)).toBe(true);
  expect(takesLong([{ state: 'running' }], 11_000)).toBe(true);
});
