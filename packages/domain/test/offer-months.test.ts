import { expect, test } from 'vitest';
import { monthsOfNights, monthsOnSale, nightsOfMonth, nightsOfOffers } from '../src/offer-months.ts';

test('the offers of a month run until the longest stay that begins on its last day is over', () => {
  // 31 nights from 30 November end on the morning of 31 December.
  expect(nightsOfOffers('2026-11')).toEqual({ from: '2026-11-01', until: '2026-12-31' });
  expect(nightsOfOffers('2026-12')).toEqual({ from: '2026-12-01', until: '2027-01-31' });
  expect(nightsOfOffers('2028-02')).toEqual({ from: '2028-02-01', until: '2028-03-31' });
});

test.for([
  // The night of the 31st cannot be reached from the month before, that of the 30th can.
  ['2026-12-31', '2027-01-01', ['2026-12']],
  ['2026-12-30', '2026-12-31', ['2026-11', '2026-12']],
  ['2026-12-31', '2027-01-02', ['2026-12', '2027-01']],
  ['2027-01-01', '2027-01-02', ['2026-12', '2027-01']],
  // From the end of January a stay runs through all of February.
  ['2027-03-02', '2027-03-03', ['2027-01', '2027-02', '2027-03']],
] as const)('nights from %s until %s are in the offers of %j', ([from, until, months]) => {
  expect(monthsOfNights(from, until)).toEqual(months);
  for (const month of months) {
    const reach = nightsOfOffers(month);
    expect(month === months[0] || (reach.from < until && from < reach.until)).toBe(true);
  }
});

test('months are on sale from yesterday, since somewhere it still is', () => {
  expect(monthsOnSale(90, new Date('2026-12-01T00:30:00Z'))).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
    '2027-03',
  ]);
});

test('the nights of a month are all of it', () => {
  const nights = nightsOfMonth('2028-02');
  expect([nights.length, nights[0], nights.at(-1)]).toEqual([29, '2028-02-01', '2028-02-29']);
  expect(nightsOfMonth('2026-12').at(-1)).toBe('2026-12-31');
});
