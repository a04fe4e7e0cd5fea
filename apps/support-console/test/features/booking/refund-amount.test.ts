import { expect, test } from 'vitest';
import { readRefundAmount } from '../../../src/features/booking/refund-amount.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const limits = { left: euros(20_000), alone: euros(10_000) };
const read = (text: string) => readRefundAmount(text, limits);

test('what was typed is an amount within what is left, and beyond what one may give alone it needs approval', () => {
  expect(read(' ')).toEqual({ kind: 'empty' });
  expect(read('ten')).toEqual({ kind: 'unreadable' });
  expect(read('0')).toEqual({ kind: 'unreadable' });
  expect(read('100')).toEqual({ kind: 'alone', money: euros(10_000) });
  expect(read('100,01')).toEqual({ kind: 'approval', money: euros(10_001) });
  expect(read('200')).toEqual({ kind: 'approval', money: euros(20_000) });
  expect(read('200.01')).toEqual({ kind: 'too-much' });
});
