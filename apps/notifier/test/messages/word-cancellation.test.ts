import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import { expect, test } from 'vitest';
import { wordCancellation } from '../../src/messages/word-cancellation.ts';
import { en } from '../../src/words/en.ts';
import { sampleBooking } from '../sample-booking.ts';

const now = new Date('2027-06-01T00:00:00Z');

function wordsOf(cancellationTiers: CancellationTier[]): string[] {
  const booking = sampleBooking;
  const hotel = { ...booking.terms.hotel, timeZone: 'Europe/Lisbon', checkInTime: '15:00' };
  const totalPrice = { amountMinor: 40_000, currency: 'EUR' };
  const terms = { ...booking.terms, hotel, cancellationTiers };
  return wordCancellation({ terms, checkIn: '2027-06-20', totalPrice }, en, now);
}

test('a policy in days names its deadlines on the hotel’s clock, earliest first', () => {
  const words = wordsOf([
    { daysBeforeCheckIn: 7, refundPercent: 50 },
    { daysBeforeCheckIn: 14, refundPercent: 100 },
  ]);
  expect(words).toEqual([
    expect.stringMatching(
      /^Cancel before 15:00 on Sunday,? 6 June 2027 \(GMT\+1\) and you get the full .*400/,
    ),
    expect.stringMatching(
      /^Cancel before 15:00 on Sunday,? 13 June 2027 \(GMT\+1\) and you get .*200.* back\.$/,
    ),
    'After that, the price is not refunded.',
  ]);
});

test('a day is a day where clocks change in between', () => {
  const booking = sampleBooking;
  const hotel = { ...booking.terms.hotel, timeZone: 'Europe/Lisbon', checkInTime: '15:00' };
  const terms = {
    ...booking.terms,
    hotel,
    cancellationTiers: [{ daysBeforeCheckIn: 1, refundPercent: 100 }],
  };
  const totalPrice = { amountMinor: 40_000, currency: 'EUR' };
  // Clocks go forward on the 28th.
  const [first] = wordCancellation({ terms, checkIn: '2027-03-28', totalPrice }, en, new Date('2027-03-01'));
  expect(first).toMatch(/^Cancel before 15:00 on Saturday,? 27 March 2027 \(GMT/);
});

test('what is non-refundable is called so', () => {
  const words = ['This price is non-refundable: if you cancel, you get nothing back.'];
  expect(wordsOf([])).toEqual(words);
  expect(wordsOf([{ daysBeforeCheckIn: 3, refundPercent: 0 }])).toEqual(words);
});

test('what has passed promises nothing', () => {
  expect(wordsOf([{ daysBeforeCheckIn: 60, refundPercent: 100 }])).toEqual([
    'If you cancel, the price is not refunded.',
  ]);
});
