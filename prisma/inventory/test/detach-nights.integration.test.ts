import { expect, test } from 'vitest';
import { bookHold } from '../src/book-hold.ts';
import { detachNights } from '../src/detach-nights.ts';
import { openNights } from '../src/open-nights.ts';
import { releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { stayIn, useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();

test('old months go, but not under a hold that is not over, and what was in them can still be released', async () => {
  const db = database();
  const roomTypeId = 'rt_old';
  await db.allotment.create({ data: { roomTypeId, hotelId: 'htl_old', rooms: 2 } });
  await openNights(db, { from: '2030-01-01', until: '2030-06-01' });
  const over = stayIn([roomTypeId], { checkIn: '2030-01-30', checkOut: '2030-02-02' });
  const long = stayIn([roomTypeId], { checkIn: '2030-02-27', checkOut: '2030-06-01' });
  for (const stay of [over, long]) {
    await reserveRooms(db, stay);
    await bookHold(db, stay.bookingId);
  }
  expect(await detachNights(db, { monthsKept: 3, today: '2030-04-30' })).toBe(0);
  const both = [1, 2].map(() => detachNights(db, { monthsKept: 3, today: '2030-05-15' }));
  expect((await Promise.all(both)).toSorted()).toEqual([0, 1]);
  // February and March are old enough by then, and the long stay keeps them until its last night is over.
  expect(await detachNights(db, { monthsKept: 1, today: '2030-05-31' })).toBe(0);

  expect(await releaseRooms(db, over.bookingId)).toBe('BOOKED');
  const left = await db.night.findMany({ where: { roomTypeId, date: { lt: '2030-02-03' } } });
  expect(left.map(({ reserved }) => reserved)).toEqual([0, 0]);
  expect(await detachNights(db, { monthsKept: 1, today: '2030-06-01' })).toBe(3);
  expect(await releaseRooms(db, long.bookingId)).toBe('BOOKED');
  const may = await db.night.findMany({ where: { roomTypeId } });
  expect([may.length, may.reduce((sum, { reserved }) => sum + reserved, 0)]).toEqual([31, 0]);
});

test('a night that is gone from a month that is there is still a fault', async () => {
  const db = database();
  await db.allotment.create({ data: { roomTypeId: 'rt_gone', hotelId: 'htl_gone', rooms: 2 } });
  await openNights(db, { from: '2031-01-01', until: '2031-01-10' });
  const stay = stayIn(['rt_gone'], { checkIn: '2031-01-03', checkOut: '2031-01-05' });
  await reserveRooms(db, stay);
  await db.night.deleteMany({ where: { roomTypeId: 'rt_gone', date: '2031-01-04' } });
  await expect(releaseRooms(db, stay.bookingId)).rejects.toThrow(/has gone/);
});
