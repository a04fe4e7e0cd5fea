import { expect, test } from 'vitest';
import { checkGuestDraft, guestOfDraft } from '../../../src/features/booking/guest-draft.ts';

const good = { fullName: ' Ada Example ', email: 'ada@example.com', phone: '', specialRequests: '' };

test('finds nothing wrong with a name and an address', () => {
  expect(checkGuestDraft(good)).toEqual({});
});

test('says what is wrong with each field', () => {
  const wrong = { fullName: ' ', email: 'ada@example', phone: 'call me', specialRequests: 'x'.repeat(1_001) };
  expect(checkGuestDraft(wrong)).toEqual({
    fullName: 'nameMissing',
    email: 'emailInvalid',
    phone: 'phoneInvalid',
    specialRequests: 'requestsTooLong',
  });
});

test('leaves out a telephone number that was not given', () => {
  const guest = { fullName: 'Ada Example', email: 'ada@example.com', language: 'de', smsWanted: false };
  expect(guestOfDraft(good, 'de')).toEqual(guest);
  expect(guestOfDraft({ ...good, phone: ' +44 20 7946 0000 ' }, 'de')).toEqual({
    ...guest,
    phone: '+44 20 7946 0000',
  });
});
