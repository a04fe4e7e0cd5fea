import { addDays } from '@holdfast/domain/calendar-date';
import { expect, test } from 'vitest';
import { readAvailabilities, readAvailability } from '../src/read-availability.ts';
import { reserveRooms } from '../src/reserve-rooms.ts';
import { addRoomType, firstNight, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();
const threeNights = { checkIn: firstNight, checkOut: addDays(firstNight, 3) };
const price = { amountMinor: 10_000, currency: 'EUR' };

test('each night has its rooms and price, the stay has the fewest and the total', async () => {
  const db = database();
  const roomTypeId = await addRoomType(db, { rooms: 3 });
  await reserveRooms(db, stayIn([roomTypeId]));
  expect(await readAvailability(db, { roomTypeId, ...threeNights, rooms: 2 })).toEqual({
    roomTypeId,
    available: true,
    roomsLeft: 2,
    nights: [
      { date: firstNight, roomsLeft: 2, price },
      { date: addDays(firstNight, 1), roomsLeft: 2, price },
      { date: addDays(firstNight, 2), roomsLeft: 3, price },
    ],
    total: { amountMinor: 60_000, currency: 'EUR' },
    lines: [{ kind: 'ROOM', name: 'Rooms', amountMinor: 60_000, included: false }],
    promotionApplied: false,
  });
  const tooMany = await readAvailability(db, { roomTypeId, ...threeNights, rooms: 3 });
  expect(tooMany.available).toBe(false);
});

test('nights that are not sold are sold out and have no price', async () => {
  const db = database();
  const roomTypeId = await addRoomType(db, { rooms: 3, nights: 2 });
  expect(await readAvailability(db, { roomTypeId, ...threeNights })).toMatchObject({
    available: false,
    roomsLeft: 0,
    total: null,
  });
});

test('several room types are answered in the order they were asked for', async () => {
  const db = database();
  const roomTypeIds = [
    await addRoomType(db, { rooms: 1 }),
    await addRoomType(db, { rooms: 2 }),
    'rt_unknown',
  ];
  const answers = await readAvailabilities(db, { roomTypeIds, ...threeNights });
  expect(answers.map(({ roomTypeId, roomsLeft }) => [roomTypeId, roomsLeft])).toEqual([
    [roomTypeIds[0], 1],
    [roomTypeIds[1], 2],
    ['rt_unknown', 0],
  ]);
});
