import { expect, test } from 'vitest';
import { declineReason } from '../../../src/app/stays/decline-reason.ts';
import de from '../../../src/app/stays/messages/de.json' with { type: 'json' };
import en from '../../../src/app/stays/messages/en.json' with { type: 'json' };

test.each([
  ['insufficient_funds', 'insufficient_funds'],
  ['stolen_card', 'lost_or_stolen'],
  ['invalid_cvc', 'incorrect_cvc'],
  ['authentication_required', 'authentication_failed'],
  ['generic_decline', 'other'],
  ['constructor', 'other'],
  [undefined, 'other'],
])('%s means %s, and there are words for it', (code, reason) => {
  expect(declineReason(code)).toBe(reason);
  expect(en.declines).toHaveProperty(reason);
  expect(de.declines).toHaveProperty(reason);
});
