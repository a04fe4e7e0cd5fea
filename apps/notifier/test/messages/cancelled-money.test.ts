import { describe, expect, test } from 'vitest';
import { composeMail } from '../../src/messages/compose-mail.ts';
import type { OpenBooking } from '../../src/open-booking.ts';
import { sampleContext } from './message-samples.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

function cancelled(changes: Partial<OpenBooking>): string {
  const template = 'booking-cancelled';
  const context = sampleContext(template, 'en', { captured: euros(74_000), ...changes });
  return composeMail({ template, audience: 'GUEST', subjectId: '' }, context)?.text ?? '';
}

describe('the money of a cancelled stay', () => {
  test('is with the bank after a lost dispute', () => {
    const text = cancelled({ outcome: { code: 'DONE' }, paymentStatus: 'CAPTURED', refunded: euros(0) });
    expect(text).toContain('Your bank gave €740.00 back to you');
    expect(text).not.toContain('By the cancellation terms');
  });

  test('was given back before, when nothing is kept and nothing is left', () => {
    const outcome = { code: 'DONE', feeMinor: 0, refundMinor: 0 } as const;
    expect(cancelled({ outcome, refunded: euros(74_000) })).toContain('We have refunded €740.00');
  });

  test('is kept by the terms', () => {
    const outcome = { code: 'DONE', feeMinor: 74_000, refundMinor: 0 } as const;
    expect(cancelled({ outcome, refunded: euros(0) })).toContain('By the cancellation terms nothing');
  });

  test('is on its way back when an undo has not got through', () => {
    const text = cancelled({ outcome: null, paymentStatus: 'CAPTURED', refunded: euros(0) });
    expect(text).toContain('We are refunding €740.00');
  });
});
