import { expect, test } from 'vitest';
import { ledgerLines } from '../../../src/features/booking/ledger-lines.ts';

test('a money event is lines with debit and credit apart', () => {
  const at = '2027-06-01T12:00:00.000Z';
  const entries = [
    { account: 'PROVIDER', currency: 'EUR', amountMinor: 44_700 },
    { account: 'GUEST_FUNDS', currency: 'EUR', amountMinor: -44_700 },
  ];
  const amount = { amountMinor: 44_700, currency: 'EUR' };
  expect(ledgerLines([{ eventKey: 'capture:1', kind: 'CAPTURE', at, entries }])).toEqual([
    { key: 'capture:1 0', at, kind: 'CAPTURE', account: 'PROVIDER', debit: amount, credit: undefined },
    { key: 'capture:1 1', at, kind: 'CAPTURE', account: 'GUEST_FUNDS', debit: undefined, credit: amount },
  ]);
});
