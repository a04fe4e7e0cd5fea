import { expect, test } from 'vitest';
import { endedReason, moneyWords } from '../../../src/features/booking/outcome.ts';

test.each([
  [{ status: 'REJECTED', reason: 'ROOM_NOT_AVAILABLE' }, 'ROOM_NOT_AVAILABLE'],
  [{ status: 'REJECTED', reason: 'PAYMENT_DECLINED' }, 'PAYMENT_DECLINED'],
  [{ status: 'CANCELLED', reason: 'PAYMENT_NOT_CAPTURABLE' }, 'PAYMENT_FAILED'],
  [{ status: 'EXPIRED' }, 'HOLD_EXPIRED'],
  [{ status: 'CANCELLED', reason: 'CANCELLED_ON_REQUEST' }, 'CANCELLED'],
  [{ status: 'CANCELLED', reason: 'HOTEL_CLOSED' }, 'CANCELLED'],
  [{ status: 'CANCELLED', reason: 'STEP_UNDONE' }, 'FAULT'],
  [{ status: 'REJECTED' }, 'FAULT'],
] as const)('%o ended because of %s', (booking, reason) => {
  expect(endedReason(booking)).toBe(reason);
});

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

test.each([
  ['FAILED', 0, 0, 'moneyNone'],
  ['NONE', 0, 0, 'moneyNone'],
  ['VOIDED', 0, 0, 'moneyVoided'],
  ['AUTHORIZED', 0, 0, 'moneyReleasing'],
  ['CAPTURED', 44_700, 0, 'moneyKept'],
  ['PARTIALLY_REFUNDED', 44_700, 22_350, 'moneyRefunded'],
] as const)('%s with %i taken and %i given back: %s', (paymentStatus, captured, refunded, words) => {
  expect(moneyWords({ paymentStatus, captured: euros(captured), refunded: euros(refunded) })).toBe(words);
});
