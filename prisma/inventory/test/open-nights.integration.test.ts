import { expect, test } from 'vitest';
import { fillRates } from '../src/fill-rates.ts';
import { openNights } from '../src/open-nights.ts';
import { readAvailability } from '../src/read-availability.ts';
import { useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();
const roomTypeId = 'rt_sample';
const january = { from: '2027-01-30', until: '2027-02-03' };

test('nights and rates reach the horizon, and a later horizon adds only what is missing', async () => {
  const db = database();
  await db.allotment.create({ data: { roomTypeId, hotelId: 'htl_a', rooms: 15, allowancePercent: 110 } });
  const plan = {
    roomTypeId,
    currency: 'EUR',
    baseMinor: 10_000,
    stepMinor: 100,
    monthPercents: [90, 105, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
    weekendPercent: 121,
  };
  expect([await openNights(db, january), await fillRates(db, [plan], january)]).toEqual([4, 4]);
  expect([await openNights(db, january), await fillRates(db, [plan], january)]).toEqual([0, 0]);

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
  expect([await openNights(db, later), await fillRates(db, [plan], later)]).toEqual([2, 2]);
});
