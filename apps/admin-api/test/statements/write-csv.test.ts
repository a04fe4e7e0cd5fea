import { expect, test } from 'vitest';
import type { StatementSheet } from '../../src/statements/statement-sheet.ts';
import { writeCsv } from '../../src/statements/write-csv.ts';

const line = {
  bookingId: 'bk_1',
  number: 'BK-PBP8PE',
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  currency: 'EUR',
  grossMinor: 44_700,
  refundsMinor: 0,
  commissionMinor: 6_705,
  netMinor: 37_995,
};
const { bookingId: _, number: __, checkIn: ___, checkOut: ____, ...amounts } = line;
const sheet: StatementSheet = {
  hotel: { id: 'htl_sea', name: 'Sea', address: 'Street 1' },
  month: '2027-06',
  timeZone: 'Europe/Lisbon',
  complete: true,
  lines: [line],
  totals: [{ ...amounts, stays: 1, carriedMinor: -1_205, balanceMinor: 36_790 }],
};

test('a row for each stay, then the sums, in major units', () => {
  expect(writeCsv(sheet).split('\r\n')).toEqual([
    'number,checkIn,checkOut,currency,gross,refunds,commission,net',
    'BK-PBP8PE,2027-06-10,2027-06-13,EUR,447.00,0.00,67.05,379.95',
    'TOTAL,,,EUR,447.00,0.00,67.05,379.95',
    'CARRIED OVER,,,EUR,,,,-12.05',
    'BALANCE,,,EUR,,,,367.90',
    '',
  ]);
});

test.each(['=1+1', '+1', '-1', '@sum', '\tcmd'])('a text %j is no formula', (number) => {
  const [, row] = writeCsv({ ...sheet, lines: [{ ...line, number }] }).split('\r\n');
  expect(row?.replaceAll('"', '').startsWith(`'${number}`)).toBe(true);
});

test('a currency without decimals has none, a separator in a text stays in its cell', () => {
  const yen = { ...line, currency: 'JPY', number: 'A,B' };
  const [, row] = writeCsv({ ...sheet, lines: [yen] }).split('\r\n');
  expect(row).toBe('"A,B",2027-06-10,2027-06-13,JPY,44700,0,6705,37995');
});
