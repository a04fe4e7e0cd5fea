import { expect, test } from 'vitest';
import { writeFile } from '../../src/rates/write-file.ts';

const night = {
  roomTypeId: 'rt_a',
  date: '2027-06-10',
  capacity: 5,
  reserved: 2,
  roomsLeft: 3,
  rooms: null,
  stopSell: false,
  minStay: 2,
  maxStay: null,
  closedToArrival: true,
  amountMinor: 5,
  fixed: true,
};

test.each([
  ['EUR', '0.05'],
  ['JPY', '5'],
  ['KWD', '0.005'],
])('an amount in %s', (currency, amount) => {
  expect(writeFile([night], currency).split('\r\n')[1]).toBe(
    `rt_a,2027-06-10,${amount},,false,2,,true,${amount},5,2`,
  );
});

test('a price that rules made is shown and not to be set; what is not sold has none', () => {
  const ruled = writeFile(
    [
      { ...night, fixed: false },
      { ...night, fixed: false, amountMinor: null },
    ],
    'EUR',
  );
  expect(ruled.split('\r\n').slice(1, 3)).toEqual([
    'rt_a,2027-06-10,,,false,2,,true,0.05,5,2',
    'rt_a,2027-06-10,,,false,2,,true,,5,2',
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['a,b', '"a,b"'],
  ['="x"', '"\'=""x"""'],
])('a cell %s is no formula', (roomTypeId, cell) => {
  expect(writeFile([{ ...night, roomTypeId }], 'EUR').split('\r\n')[1]).toMatch(
    new RegExp(`^${cell.replaceAll(/[+]/g, '\\+')},2027`),
  );
});
