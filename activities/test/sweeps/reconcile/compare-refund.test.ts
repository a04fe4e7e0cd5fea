import type { ProviderRefund } from '@holdfast/providers/refund';
import { expect, test } from 'vitest';
import {
  type ComparedRefund,
  compareRefund,
  missingRefund,
} from '../../../src/sweeps/reconcile/compare-refund.ts';

const given: ProviderRefund = {
  id: 're_provider',
  status: 'succeeded',
  amountMinor: 300,
  currency: 'EUR',
  chargeId: 'ch_1',
  intentId: 'pi_1',
  createdAt: new Date('2027-03-01T12:00:00Z'),
  failureCode: undefined,
  bookingId: 'bk_1',
  paymentId: 'pay_1_1',
  refundId: 're_1',
};
const ours: ComparedRefund = {
  id: 're_1',
  requestId: 're_request',
  bookingId: 'bk_1',
  sequence: 1,
  amountMinor: 300,
  currency: 'EUR',
  state: 'SUCCEEDED',
};
const look = { way: 'look_at_refund', refundId: 're_request' };

test('refunds that say the same are right', () => {
  expect(compareRefund(given, ours)).toEqual([]);
  expect(compareRefund({ ...given, status: 'pending' }, { ...ours, state: 'PENDING' })).toEqual([]);
  expect(compareRefund({ ...given, status: 'failed' }, { ...ours, state: 'FAILED' })).toEqual([]);
});

test('one that nobody knows is filed, unless the provider kept the money', () => {
  expect(compareRefund(given, undefined)).toMatchObject([{ kind: 'UNKNOWN_REFUND', ourSide: null }]);
  expect(compareRefund({ ...given, status: 'failed' }, undefined)).toEqual([]);
});

test('a state we have not heard of is looked at, by its request or by the undo it belongs to', () => {
  const differs = { kind: 'REFUND_STATE_DIFFERS', objectId: 're_provider' };
  expect(compareRefund(given, { ...ours, state: 'PENDING' })).toMatchObject([{ ...differs, healing: look }]);
  expect(compareRefund({ ...given, status: 'failed' }, ours)).toMatchObject([{ ...differs, healing: look }]);
  const ofUndo = { ...ours, requestId: null, state: 'CREATED' };
  expect(compareRefund(given, ofUndo)).toMatchObject([
    { ...differs, healing: { way: 'undo', bookingId: 'bk_1', sequence: 1 } },
  ]);
});

test('other amounts are filed with both sides', () => {
  expect(compareRefund({ ...given, amountMinor: 200 }, ours)).toMatchObject([
    { kind: 'REFUND_AMOUNT_DIFFERS', providerSide: { amountMinor: 200 }, ourSide: { amountMinor: 300 } },
  ]);
});

test('a refund that the provider does not have: a pending one is asked for again, a done one is filed', () => {
  expect(missingRefund({ ...ours, state: 'PENDING' })).toMatchObject({ healing: look });
  expect(missingRefund(ours).healing).toBeUndefined();
});
