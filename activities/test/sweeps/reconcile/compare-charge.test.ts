import type { ProviderCharge } from '@holdfast/providers/charge';
import { describe, expect, test } from 'vitest';
import { type ComparedPayment, compareCharge } from '../../../src/sweeps/reconcile/compare-charge.ts';

const taken: ProviderCharge = {
  id: 'ch_1',
  status: 'succeeded',
  intentId: 'pi_1',
  amountMinor: 1_000,
  currency: 'EUR',
  captured: true,
  capturedMinor: 1_000,
  refundedMinor: 0,
  disputed: false,
  createdAt: new Date('2027-03-01T12:00:00Z'),
  captureBefore: undefined,
  bookingId: 'bk_1',
  paymentId: 'pay_1_1',
};
const held: ProviderCharge = { ...taken, captured: false, capturedMinor: 0 };
const released: ProviderCharge = { ...held, refundedMinor: 1_000 };
const returned: ProviderCharge = { ...taken, refundedMinor: 1_000 };

const paid: ComparedPayment = {
  id: 'pay_1_1',
  bookingId: 'bk_1',
  sequence: 1,
  status: 'CAPTURED',
  undone: false,
  capturedMinor: 1_000,
  currency: 'EUR',
  ledgerMinor: 1_000,
  home: 'kept',
};
const authorized: ComparedPayment = { ...paid, status: 'AUTHORIZED', capturedMinor: 0, ledgerMinor: 0 };
const undone: ComparedPayment = { ...paid, status: 'REFUNDED', undone: true, ledgerMinor: 0 };

const kindsOf = (charge: ProviderCharge, payment?: ComparedPayment) =>
  compareCharge(charge, payment).map(({ kind, healing }) => [kind, healing?.way]);

describe('a charge and its payment', () => {
  test('that say the same are right', () => {
    expect(kindsOf(taken, paid)).toEqual([]);
    expect(kindsOf({ ...taken, refundedMinor: 300 }, { ...paid, ledgerMinor: 700 })).toEqual([]);
    expect(kindsOf(held, { ...authorized, home: 'coming' })).toEqual([]);
    expect(kindsOf(released, { ...undone, status: 'VOIDED' })).toEqual([]);
    expect(kindsOf(returned, undone)).toEqual([]);
  });

  test('nobody knows: filed while the provider has money of it', () => {
    expect(kindsOf(taken)).toEqual([['UNKNOWN_CHARGE', undefined]]);
    expect(kindsOf(held)).toEqual([['UNKNOWN_CHARGE', undefined]]);
    expect(kindsOf(returned)).toEqual([]);
    expect(kindsOf(released)).toEqual([]);
    expect(kindsOf({ ...taken, status: 'failed' })).toEqual([]);
  });

  test('captured without our knowing: its saga looks, or the money goes back', () => {
    expect(kindsOf(taken, { ...authorized, home: 'coming' })).toEqual([['CAPTURE_UNRECORDED', 'nudge']]);
    expect(kindsOf(taken, { ...authorized, home: 'none' })).toEqual([['CAPTURE_UNRECORDED', 'undo']]);
    const further = { ...authorized, sequence: 2, home: 'coming' } as const;
    expect(kindsOf(taken, further)).toEqual([['CAPTURE_UNRECORDED', undefined]]);
  });

  test('held for a booking that has ended, or there although undone: undone again', () => {
    expect(kindsOf(held, { ...authorized, home: 'none' })).toEqual([['AUTHORIZATION_LEFT_OPEN', 'undo']]);
    expect(kindsOf(held, { ...undone, status: 'VOIDED' })).toEqual([['MONEY_AFTER_UNDO', 'undo']]);
    expect(kindsOf(taken, undone)).toEqual([['MONEY_AFTER_UNDO', 'undo']]);
  });

  test('of other amounts, or other than the ledger: filed with both sides', () => {
    expect(kindsOf({ ...taken, capturedMinor: 900 }, paid)).toEqual([['CAPTURED_AMOUNT_DIFFERS', undefined]]);
    expect(kindsOf({ ...taken, currency: 'USD' }, paid)).toEqual([['CAPTURED_AMOUNT_DIFFERS', undefined]]);
    const [finding] = compareCharge({ ...taken, refundedMinor: 300 }, paid);
    expect(finding).toMatchObject({
      kind: 'LEDGER_DIFFERS',
      objectId: 'ch_1',
      bookingId: 'bk_1',
      providerSide: { chargeId: 'ch_1', capturedMinor: 1_000, refundedMinor: 300, currency: 'EUR' },
      ourSide: { paymentId: 'pay_1_1', status: 'CAPTURED', ledgerMinor: 1_000 },
    });
  });
});
