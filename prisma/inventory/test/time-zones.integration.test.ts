import { addDays } from '@holdfast/domain/calendar-date';
import { nightsOf } from '@holdfast/domain/stay';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeNights } from '../src/change-nights.ts';
import { changePrices } from '../src/change-prices.ts';
import type { InventoryDatabase } from '../src/database.ts';
import { openNights } from '../src/open-nights.ts';
import { readNights } from '../src/read-nights.ts';
import { RoomShortage, releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { firstNight, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();

/** Where clocks change in the night after the first: at midnight in Beirut, at one in Lisbon; not at all in Tokyo. */
const zones = ['Asia/Beirut', 'Europe/Lisbon', 'Asia/Tokyo', 'America/New_York'];

/** Runs something over a connection whose session is in a time zone. */
function inTimeZone<Result>(zone: string, act: (db: InventoryDatabase) => Promise<Result>): Promise<Result> {
  return database().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT set_config('TimeZone', ${zone}, true)`;
    return act(transaction as InventoryDatabase);
  });
}

test('counting nights by the clock loses one where there is no midnight', async () => {
  const counted = await inTimeZone(
    'Asia/Beirut',
    (db) => db.$queryRaw`
      SELECT count(*)::integer AS nights
        FROM generate_series(${firstNight}::date, ${addDays(firstNight, 2)}::date, interval '1 day')`,
  );
  expect(counted).toEqual([{ nights: 2 }]);
});

test('nights are dates: opened, sold, priced and given back the same in every time zone', async () => {
  const stays = fc.record({
    zone: fc.constantFrom(...zones),
    checkIn: fc.integer({ min: 0, max: 3 }),
    length: fc.integer({ min: 1, max: 4 }),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  });
  await fc.assert(
    fc.asyncProperty(stays, async ({ zone, checkIn, length, weekdays }) => {
      const roomTypeId = `rt_${crypto.randomUUID()}`;
      const from = addDays(firstNight, checkIn);
      const range = { from, until: addDays(from, length) };
      const all = { from: firstNight, until: addDays(firstNight, 8) };
      const stay = stayIn([roomTypeId], { checkIn: range.from, checkOut: range.until });
      const nights = await inTimeZone(zone, async (db) => {
        await db.allotment.create({ data: { roomTypeId, hotelId: 'htl_a', rooms: 1 } });
        await db.ratePlan.create({
          data: { roomTypeId, hotelId: 'htl_a', currency: 'EUR', baseMinor: 100n },
        });
        await openNights(db, all);
        const ours = { roomTypeId, actorId: 'op_1', version: 1 };
        await changeNights(db, { ...ours, ...range, weekdays, change: { minStay: 1 } });
        await changePrices(db, { ...ours, prices: [{ ...range, weekdays, amountMinor: 5 }] });
        await reserveRooms(db, stay);
        return readNights(db, { roomTypeIds: [roomTypeId], ...all });
      });
      const slept = nightsOf(stay);
      for (const { date, reserved, minStay, amountMinor } of nights) {
        const isoWeekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
        const met = slept.includes(date) && weekdays.includes(isoWeekday);
        expect({ date, reserved, minStay, amountMinor }).toEqual({
          date,
          reserved: slept.includes(date) ? 1 : 0,
          minStay: met ? 1 : null,
          amountMinor: met ? 5 : 100,
        });
      }
      expect(nights).toHaveLength(8);
      const again = inTimeZone(zone, (db) => reserveRooms(db, { ...stay, bookingId: `${stay.bookingId}_2` }));
      await expect(again).rejects.toMatchObject({ name: RoomShortage.name, date: from, reason: 'SOLD_OUT' });
      expect(await inTimeZone(zone, (db) => releaseRooms(db, stay.bookingId))).toBe('HELD');
    }),
    { numRuns: 25 },
  );
});
