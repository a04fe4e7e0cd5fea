import { expect, test } from 'vitest';
import { differencesOf } from '../../../src/features/calendar/differences.ts';

const night = {
  date: '2027-06-01',
  rooms: null,
  capacity: 10,
  stopSell: false,
  minStay: 2,
  amountMinor: 9_900,
};

test('only what became different, night by night, as people read it', () => {
  const now = [
    { ...night, stopSell: true, minStay: null, amountMinor: 12_050 },
    { ...night, date: '2027-06-02' },
  ];
  expect(differencesOf([night], now, 'EUR')).toEqual([
    { date: '2027-06-01', name: 'sale stopped', before: 'no', now: 'yes' },
    { date: '2027-06-01', name: 'shortest stay', before: '2', now: 'none' },
    { date: '2027-06-01', name: 'price', before: '€99', now: '€120.50' },
  ]);
});

test('what an answer does not tell is not compared', () => {
  expect(differencesOf([night], [{ date: night.date, rooms: 4 }], 'EUR')).toEqual([
    { date: '2027-06-01', name: 'rooms given', before: 'as the allotment', now: '4' },
  ]);
});
