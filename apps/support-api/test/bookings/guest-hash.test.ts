import { expect, test } from 'vitest';
import { guestHashOf } from '../../src/bookings/guest-hash.ts';

const hashes = { hashEmail: (text: string) => `email ${text}`, hashPhone: (text: string) => `phone ${text}` };

test.each([
  ['ada@example.com', 'email ada@example.com'],
  ['+44 20 7946 0000', 'phone +44 20 7946 0000'],
  ['020-7946-0000', 'phone 020-7946-0000'],
  ['BK-PBP8PE', undefined],
  // A booking's number without its prefix.
  ['123456', undefined],
  ['bk_8s04bjq1v2979shn9sjbatssn8', undefined],
  ['order 4711', undefined],
])('%s is looked for as %s', (text, expected) => {
  expect(guestHashOf(hashes, text)).toBe(expected);
});
