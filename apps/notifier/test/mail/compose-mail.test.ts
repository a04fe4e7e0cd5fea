import { mailTemplates } from '@holdfast/contracts/events/notification-queue';
import { refusals } from '@holdfast/domain/refusals';
import type { BookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../src/mail/compose-mail.ts';
import { toMailView } from '../../src/mail/mail-view.ts';
import { wordCancellation } from '../../src/mail/word-cancellation.ts';
import { sampleBooking } from '../sample-booking.ts';

const now = new Date('2027-01-01T00:00:00Z');
const compose = (template: (typeof mailTemplates)[number], changes: Partial<BookingForMail> = {}) =>
  composeMail(template, toMailView({ ...sampleBooking, ...changes }, now));

describe.each(mailTemplates)('%s', (template) => {
  const mail = compose(template);

  test('names the booking and says where, when, for how long and for whom', () => {
    expect(mail.subject).toContain('BK-7QW2ZX');
    const facts = ['BK-7QW2ZX', 'Hôtel du Vieux Port', '12 Quai des Belges, Marseille, France', '3 nights'];
    const times = ['10 June 2027', '15:00', '13 June 2027', '11:00', 'Superior Double', '€740.00'];
    for (const fact of [...facts, ...times, 'Ada Lovelace']) {
      expect(mail.html).toContain(fact);
      expect(mail.text).toContain(fact);
    }
  });

  test('escapes every value in HTML and none in text', () => {
    const hotel = { ...sampleBooking.terms.hotel, name: '<b>Inn & "Out"</b>' };
    const risky = compose(template, {
      guest: { fullName: '<script>alert(1)</script>', email: 'x@example.com' },
      terms: { ...sampleBooking.terms, hotel, roomType: { name: '<i>Suite</i>' } },
    });
    expect(risky.html).not.toMatch(/<script|<b>|<i>/);
    expect(risky.html).toContain('&lt;script&gt;');
    expect(risky.text).toContain('<b>Inn & "Out"</b>');
  });

  test('keeps a line break out of the subject', () => {
    const hotel = { ...sampleBooking.terms.hotel, name: 'Inn\r\nBcc: eve@example.com' };
    expect(compose(template, { terms: { ...sampleBooking.terms, hotel } }).subject).not.toMatch(/[\r\n]/);
  });
});

test('the confirmation adds the nights up and words the terms with exact times', () => {
  const { text } = compose('booking-confirmed');
  expect(text).toContain('2 nights × 2 rooms × €115.00: €460.00');
  expect(text).toContain('1 night × 2 rooms × €140.00: €280.00');
  expect(text).toContain(
    'Cancel before 15:00 on Thursday, 3 June 2027 (GMT+2) and you get the full €740.00 back.',
  );
  expect(text).toContain('Cancel before 15:00 on Wednesday, 9 June 2027 (GMT+2) and you get €370.00 back.');
});

test('cancellation times follow the clock of the hotel across a change of the clocks', () => {
  const { terms, totalPrice } = sampleBooking;
  const hotel = { ...terms.hotel, timeZone: 'America/New_York' };
  const [first] = wordCancellation(
    {
      checkIn: '2027-03-15',
      totalPrice,
      terms: { ...terms, hotel, cancellationTiers: [{ hoursBeforeCheckIn: 48, refundPercent: 100 }] },
    },
    now,
  );
  // Clocks go forward on 14 March 2027, so 48 hours before 15:00 is 14:00.
  expect(first).toContain('14:00 on Saturday, 13 March 2027 (GMT-5)');
});

test('deadlines that have passed promise nothing', () => {
  const late = new Date('2027-06-09T20:00:00Z');
  expect(wordCancellation(sampleBooking, late)).toEqual(['If you cancel, the price is not refunded.']);
});

test('every refusal has words of its own, none of them a code', () => {
  const words = Object.keys(refusals).map((reason) => toMailView({ ...sampleBooking, reason }, now).reason);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).not.toMatch(/[A-Z]{3}|_/);
});

test.each([
  ['FAILED', 'Nothing was charged.'],
  ['VOIDED', 'we have released it'],
  ['REFUNDED', 'We have refunded €740.00'],
])('says what became of the money when the payment is %s', (paymentStatus, words) => {
  const changes = { paymentStatus, reason: 'PAYMENT_DECLINED', refunded: sampleBooking.totalPrice };
  const mail = compose('booking-rejected', changes);
  expect(mail.html).toContain(words);
  expect(mail.text).toContain(words);
});

test('a decline that the guest can do something about is named', () => {
  const declined = { reason: 'PAYMENT_DECLINED', paymentStatus: 'FAILED' };
  expect(compose('booking-rejected', { ...declined, declineCode: 'expired_card' }).text).toContain(
    'card has expired',
  );
  expect(compose('booking-rejected', { ...declined, declineCode: 'stolen_card' }).text).not.toContain(
    'stolen',
  );
});

describe('the price', () => {
  const priced = (lines: BookingForMail['terms']['lines']) =>
    compose('booking-confirmed', { terms: { ...sampleBooking.terms, lines } }).text;

  test('lists what is taken off and added, and names what it holds already', () => {
    const text = priced([
      { kind: 'ROOM', name: 'Rooms', amountMinor: 74_000, included: false },
      { kind: 'LENGTH_OF_STAY', name: 'Longer stay', amountMinor: -3_700, included: false },
      { kind: 'PROMOTION', name: 'SPRING', amountMinor: -1_000, included: false },
      { kind: 'TAX', name: 'City tax', amountMinor: 900, included: false },
      { kind: 'TAX', name: 'VAT', amountMinor: 6_727, included: true },
      { kind: 'FEE', name: 'Linen fee', amountMinor: 300, included: true },
    ]);
    expect(text).toContain('Discount for a longer stay: -€37.00');
    expect(text).toContain('Promotion SPRING: -€10.00');
    expect(text).toContain('City tax: €9.00');
    expect(text).not.toContain('VAT: €67.27');
    expect(text).toContain(
      'The total includes €67.27 VAT and €3.00 Linen fee; nothing mandatory is added to it.',
    );
  });

  test('without included charges says that there is nothing to come', () => {
    expect(priced([])).toContain('All mandatory taxes and fees are included.');
  });
});
