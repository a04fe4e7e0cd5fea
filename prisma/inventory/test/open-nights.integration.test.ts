import { expect, test } from 'vitest';
import { openNights } from '../src/open-nights.ts';
import { readAvailability } from '../src/read-availability.ts';
import { useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();
const roomTypeId = 'rt_sample';
const january = { from: '2027-01-30', until: '2027-02-03' };

test('nights reach the horizon, and a later horizon adds only what is missing', async () => {
  const db = database();
  await db.allotment.create({ data: { roomTypeId, hotelId: 'htl_a', rooms: 15, allowancePercent: 110 } });
  await db.ratePlan.create({
    data: { roomTypeId, hotelId: 'htl_a', currency: 'EUR', baseMinor: 10_000n, stepMinor: 100n },
  });
  const rules = [
    { kind: 'SEASON', from: '01-01', until: '01-31', percent: 90 },
    { kind: 'SEASON', from: '02-01', until: '02-29', percent: 105 },
    { kind: 'WEEKEND', weekdays: [5, 6], percent: 121 },
  ];
  await db.hotelRates.create({ data: { hotelId: 'htl_a', rules } });
  expect([await openNights(db, january), await openNights(db, january)]).toEqual([4, 0]);

  const { nights } = await readAvailability(db, {
    roomTypeId,
    checkIn: '2027-01-30',
    checkOut: '2027-02-03',
  });
  // The 30th is a Saturday; 16 rooms are 110 % of 15 rounded down.
  expect(nights.map(({ date, roomsLeft, price }) => [date, roomsLeft, price?.amountMinor])).toEqual([
    ['2027-01-30', 16, 10_900],
    ['2027-01-31', 16, 9_000],
    ['2027-02-01', 16, 10_500],
    ['2027-02-02', 16, 10_500],
  ]);

  const later = { from: '2027-01-31', until: '2027-02-05' };
  expect([await openNights(db, later), await openNights(db, later)]).toEqual([2, 0]);
});

test('gaps are filled when the horizon moves, by several sweeps at once', async () => {
  const db = database();
  await db.allotment.create({ data: { roomTypeId: 'rt_gap', hotelId: 'htl_b', rooms: 2 } });
  await openNights(db, january);
  await db.night.deleteMany({ where: { roomTypeId: 'rt_gap', date: '2027-02-01' } });
  const reach = { from: '2027-01-30', until: '2027-02-10' };
  const opened = await Promise.all([openNights(db, reach), openNights(db, reach), openNights(db, reach)]);
  const dates = await db.night.findMany({ where: { roomTypeId: 'rt_gap' }, orderBy: { date: 'asc' } });
  expect(dates.map(({ date }) => date)).toEqual([
    '2027-01-30',
    '2027-01-31',
    ...Array.from({ length: 9 }, (_, day) => `2027-02-0${day + 1}`),
  ]);
  // Both room types: the other one had six of the eleven.
  expect(opened.reduce((sum, next) => sum + next, 0)).toBe(8 + 5);
});
