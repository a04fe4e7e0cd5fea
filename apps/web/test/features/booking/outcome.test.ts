import { expect, test } from 'vitest';
import { endedReason, givenBack, moneyWords } from '../../../src/features/booking/outcome.ts';

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
  ['FAILED', 0, 'moneyNone'],
  ['NONE', 0, 'moneyNone'],
  ['VOIDED', 0, 'moneyVoided'],
  ['AUTHORIZED', 0, 'moneyReleasing'],
  ['CAPTURED', 44_700, 'moneyKept'],
] as const)('%s with %i taken and nothing to give back: %s', (paymentStatus, captured, words) => {
  expect(moneyWords({ paymentStatus, captured: euros(captured), refunds: [] })).toBe(words);
});

const refund = (state: 'PENDING' | 'SUCCEEDED' | 'FAILED', amountMinor: number) => ({
  id: `rf_${state}`,
  state,
  amount: euros(amountMinor),
  reason: 'CANCELLATION' as const,
  createdAt: '2026-11-22T01:00:00.000Z',
});

test.each([
  { refunds: [refund('SUCCEEDED', 20_000)], words: 'moneyRefunded' },
  { refunds: [refund('PENDING', 20_000)], words: 'moneyRefunding' },
  { refunds: [refund('SUCCEEDED', 5_000), refund('PENDING', 15_000)], words: 'moneyRefunding' },
  { refunds: [refund('FAILED', 20_000)], words: 'moneyRefunding' },
  { refunds: [refund('FAILED', 20_000), refund('PENDING', 20_000)], words: 'moneyRefunding' },
])('what is given back is told before it has arrived, too: %#', ({ refunds, words }) => {
  const booking = { paymentStatus: 'CAPTURED' as const, captured: euros(44_700), refunds };
  expect([moneyWords(booking), givenBack(booking).amountMinor]).toEqual([words, 20_000]);
});
