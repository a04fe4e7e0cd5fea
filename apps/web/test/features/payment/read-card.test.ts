import { expect, test } from 'vitest';
import { passesLuhn } from '../../../src/features/payment/card-number.ts';
import { codeDigits, readCard } from '../../../src/features/payment/read-card.ts';
import { sandboxCard, toldCards } from '../../../src/features/payment/sandbox-cards.ts';

const today = new Date(2027, 2, 1);
const good = { number: '4242 4242 4242 4242', expiry: '04/29', code: '123', name: 'Ada Example' };

test('reads a test card', () => {
  expect(readCard(good, today)).toEqual({ paymentMethodId: 'pm_card_visa' });
});

test('names everything that is wrong', () => {
  expect(readCard({ number: '', expiry: '', code: '12', name: ' ' }, today)).toEqual({
    faults: { number: 'numberMissing', expiry: 'expiryWrong', code: 'codeWrong', name: 'nameMissing' },
  });
  expect(readCard({ ...good, expiry: '02/27' }, today)).toEqual({ faults: { expiry: 'expired' } });
});

test('tells a typing mistake from a number that is no test card', () => {
  expect(readCard({ ...good, number: '4242 4242 4242 4241' }, today)).toEqual({
    faults: { number: 'numberWrong' },
  });
  expect(readCard({ ...good, number: '4111 1111 1111 1111' }, today)).toEqual({
    faults: { number: 'numberUnknown' },
  });
});

test('American Express has a code of four digits', () => {
  const amex = { ...good, number: '3782 822463 10005' };
  expect(codeDigits(amex.number)).toBe(4);
  expect(readCard(amex, today)).toEqual({ faults: { code: 'codeWrong' } });
  expect(readCard({ ...amex, code: '1234' }, today)).toEqual({ paymentMethodId: 'pm_card_amex' });
});

test('the numbers that people are told can be used', () => {
  for (const { digits } of toldCards) {
    expect(passesLuhn(digits)).toBe(true);
    expect(sandboxCard(digits)).toMatch(/^pm_card_/);
  }
  expect(sandboxCard('toString')).toBeUndefined();
});
