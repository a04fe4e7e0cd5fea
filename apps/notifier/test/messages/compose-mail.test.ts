import { type MailTemplate, mailTemplates } from '@holdfast/contracts/events/notification-queue';
import { languages } from '@holdfast/domain/languages';
import { refusals } from '@holdfast/domain/refusals';
import { describe, expect, test } from 'vitest';
import { audiencesOf } from '../../src/messages/audiences.ts';
import { composeMail } from '../../src/messages/compose-mail.ts';
import { composeText } from '../../src/messages/text-messages.ts';
import { wordReason } from '../../src/messages/word-outcome.ts';
import type { OpenBooking } from '../../src/open-booking.ts';
import { wordsOf } from '../../src/words/words.ts';
import { sampleBooking } from '../sample-booking.ts';
import { sampleContext } from './message-samples.ts';

const every = mailTemplates.flatMap((template) =>
  audiencesOf(template).flatMap((audience) =>
    (audience === 'SUPPORT' ? (['en'] as const) : languages).map(
      (language) => [template, audience, language] as const,
    ),
  ),
);

function compose(template: MailTemplate, changes: Partial<OpenBooking> = {}) {
  const [audience] = audiencesOf(template);
  if (audience === undefined) throw new Error('nobody is told');
  const mail = composeMail({ template, audience, subjectId: '' }, sampleContext(template, 'en', changes));
  if (mail === null) throw new Error('there is no such mail');
  return mail;
}

describe.each(every)('%s to %s in %s', (template, audience, language) => {
  const subjectId = 're_123.2';
  const mail = composeMail({ template, audience, subjectId }, sampleContext(template, language));

  test('is written without a gap', () => {
    for (const written of [mail?.subject, mail?.html, mail?.text]) {
      expect(written).toBeTruthy();
      expect(written).not.toMatch(/undefined|null\b|NaN|\[object|\{\{|function|=>/);
      expect(written).not.toMatch(/\(\)|,\s*,| \. /);
    }
    expect(mail?.subject).toContain('BK-7QW2ZX');
    expect(mail?.html).toContain(`lang="${language}"`);
    expect(mail?.text).toContain('BK-7QW2ZX');
  });

  test('escapes every value in HTML and none in text, and keeps line breaks out of the subject', () => {
    const hotel = { ...sampleBooking.terms.hotel, name: '<b>Inn & "Out"</b>\r\nBcc: eve@example.com' };
    const risky = composeMail(
      { template, audience, subjectId },
      sampleContext(template, language, {
        guest: { ...sampleBooking.guest, fullName: '<script>alert(1)</script>' },
        specialRequests: '<img src=x>',
        terms: { ...sampleBooking.terms, hotel, roomType: { name: '<i>Suite</i>' } },
      }),
    );
    expect(risky?.html).not.toMatch(/<script|<b>|<i>|<img/);
    expect(risky?.subject).not.toMatch(/[\r\n]/);
    expect(risky?.text).not.toMatch(/&lt;|&amp;/);
  });
});

test('no language borrows a sentence of another', () => {
  const sentences = (language: (typeof languages)[number]) =>
    every
      .filter(([, audience, of]) => of === language && audience !== 'SUPPORT')
      .map(([template, audience]) =>
        composeMail({ template, audience, subjectId: '' }, sampleContext(template, language)),
      )
      .map((mail) => mail?.text.split('\n')[2] ?? '');
  const titles = languages.flatMap((language) => [...new Set(sentences(language))]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the confirmation is a receipt and words the terms with exact times', () => {
  const { text } = compose('booking-confirmed');
  for (const line of [
    '2 nights × 2 rooms × €115.00: €460.00',
    '1 night × 2 rooms × €140.00: €280.00',
    'Total: €740.00',
    'Paid with 1,500 points: €15.00',
    'Paid by card on 4 January 2027: €725.00',
    'Cancel before 15:00 on Thursday, 3 June 2027 (GMT+2) and you get the full €740.00 back.',
    'Cancel before 15:00 on Wednesday, 9 June 2027 (GMT+2) and you get €370.00 back.',
  ]) {
    expect(text.replaceAll('Thursday 3', 'Thursday, 3').replaceAll('Wednesday 9', 'Wednesday, 9')).toContain(
      line,
    );
  }
});

test('a cancellation tells fee, refund and where it goes', () => {
  const { text } = compose('booking-cancelled');
  expect(text).toContain('Paid: €740.00\nCancellation fee: €370.00\nRefund: €370.00');
  expect(text).toContain('We are refunding €370.00 to the card you paid with.');
  const kept = { outcome: { code: 'DONE', feeMinor: 74_000, refundMinor: 0 } } as const;
  expect(compose('booking-cancelled', kept).text).toContain('nothing of it is refunded');
  const points = { ...kept, pointsSpent: 200 };
  expect(compose('booking-cancelled', points).text).toContain('200 points');
});

test.each([
  ['GUEST', 'You asked us'],
  ['HOTEL', 'The hotel had to cancel'],
  ['SUPPORT', 'Our support cancelled'],
])('a cancellation by %s says so', (cancelledBy, words) => {
  expect(compose('booking-cancelled', { cancelledBy }).text).toContain(words);
});

test('a change shows both stays and what the difference costs', () => {
  const { text } = compose('booking-changed');
  expect(text).toContain('Before: 9 June 2027 to 11 June 2027\n2 rooms: €510.00');
  expect(text).toContain('Now: 10 June 2027 to 13 June 2027\n2 rooms: €740.00');
  expect(text).toContain('€230.00 more');
});

test('an invitation and an offer lead to the booking', () => {
  expect(compose('review-invitation').html).toContain(
    'href="https://stay.example/bookings/bk_sample/review"',
  );
  const offer = compose('waiting-list-offer');
  expect(offer.html).toContain('href="https://stay.example/bookings/bk_sample"');
  expect(offer.text).toContain('14:30 on');
});

test('a reminder has the house rules, also those whose theme is the hotel’s own', () => {
  const { text } = compose('stay-reminder');
  expect(text).toContain('Pets: Small dogs are welcome.');
  expect(text).toContain('Garden: Closes at ten.');
});

test('every refusal has words of its own in every language, none of them a code', () => {
  for (const language of languages) {
    const words = Object.keys(refusals).map((reason) =>
      wordReason({ reason, declineCode: null, cancelledBy: null }, wordsOf[language]),
    );
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).not.toMatch(/[A-Z]{3}|_/);
  }
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
  expect(compose('booking-rejected', { declineCode: 'expired_card' }).text).toContain('card has expired');
  expect(compose('booking-rejected', { declineCode: 'stolen_card' }).text).not.toContain('stolen');
});

describe('the price', () => {
  const priced = (lines: OpenBooking['terms']['lines']) =>
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

describe('text messages', () => {
  const texts = mailTemplates.flatMap((template) =>
    languages.flatMap((language) => composeText(template, sampleContext(template, language)) ?? []),
  );

  test('are short, of one line and without a gap', () => {
    expect(texts).toHaveLength(6 * languages.length);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\n/);
      expect(text.length).toBeLessThanOrEqual(230);
    }
  });
});
