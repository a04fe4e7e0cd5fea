import { addDays } from '@holdfast/domain/calendar-date';
import type { DeskAction } from '@holdfast/domain/desk';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../src/apply-change.ts';
import { bookHold } from '../src/book-hold.ts';
import type { InventoryDatabase } from '../src/database.ts';
import { prepareChange } from '../src/prepare-change.ts';
import { releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { actAtDesk, type DeskDeed } from '../src/rooms/act-at-desk.ts';
import { addRooms, changeRoom, retireRoom } from '../src/rooms/change-rooms.ts';
import { listFreeRooms, listInHouse, readDesk } from '../src/rooms/read-desk.ts';
import { addRoomType, firstNight, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();
const night = (n: number) => addDays(firstNight, n);

/** A hotel with three doors of one room type, 101 to 103, and as many rooms to sell as are asked for. */
async function hotel(db: InventoryDatabase, { rooms = 3, doors = ['101', '102', '103'] } = {}) {
  const hotelId = `htl_${crypto.randomUUID()}`;
  const roomTypeId = await addRoomType(db, { rooms, hotelId, nights: 10 });
  const idOf = (number: string) => `rm_${hotelId}_${number}`;
  const added = doors.map((number) => ({ id: idOf(number), number, floor: 1 }));
  await addRooms(db, { hotelId, roomTypeId, rooms: added, actorId: 'usr_desk' });
  return { hotelId, roomTypeId, idOf };
}
type Hotel = Awaited<ReturnType<typeof hotel>>;

/** A booked stay of some nights from the first one. */
async function booked(
  db: InventoryDatabase,
  { roomTypeId }: { roomTypeId: string },
  { from = 0, until = 2, rooms = 1 } = {},
): Promise<string> {
  const stay = stayIn([], { lines: [{ roomTypeId, rooms }], checkIn: night(from), checkOut: night(until) });
  await reserveRooms(db, stay);
  await bookHold(db, stay.bookingId);
  return stay.bookingId;
}

const act = (
  db: InventoryDatabase,
  { hotelId }: Hotel,
  kind: DeskAction,
  bookingId: string,
  deed: Partial<DeskDeed> = {},
) =>
  actAtDesk(db, {
    ...{ actionId: crypto.randomUUID(), fingerprint: 'f', kind, bookingId, hotelId },
    ...{ actorId: 'usr_desk', today: firstNight, ...deed },
  });

const standing = async (db: InventoryDatabase, bookingId: string) => {
  const { state, rooms } = (await readDesk(db, [bookingId]))(bookingId);
  return { state, rooms: rooms.map(({ number }) => number) };
};
const change = async (db: InventoryDatabase, bookingId: string, stay: object) => {
  const changeId = `op_${crypto.randomUUID()}`;
  const { roomTypeId } = stay as { roomTypeId: string };
  const lines = [{ roomTypeId, rooms: 1 }];
  const wanted = { checkIn: night(0), checkOut: night(2), lines, ...stay };
  await prepareChange(db, { changeId, bookingId, livemode: false, ...wanted });
  await applyChange(db, changeId);
};

describe('one room, one stay at a time', () => {
  test('of 20 desks that want a room at once one gets it', async () => {
    const db = database();
    const place = await hotel(db, { rooms: 20 });
    const bookings = await Promise.all(Array.from({ length: 20 }, () => booked(db, place)));
    const roomIds = [place.idOf('101')];
    const tries = await Promise.allSettled(bookings.map((id) => act(db, place, 'ASSIGN', id, { roomIds })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const found of tries) {
      if (found.status === 'rejected') expect(found.reason).toMatchObject({ reason: 'TAKEN', number: '101' });
    }
    expect(await db.roomAssignment.count({ where: { roomId: place.idOf('101') } })).toBe(1);
  });

  test('20 desks that leave the choice get every room there is, and none twice', async () => {
    const db = database();
    const place = await hotel(db, { rooms: 20 });
    const bookings = await Promise.all(Array.from({ length: 20 }, () => booked(db, place)));
    await Promise.all(bookings.map((id) => act(db, place, 'ASSIGN', id)));
    const desk = await Promise.all(bookings.map((id) => standing(db, id)));
    expect(desk.flatMap(({ rooms }) => rooms).sort()).toEqual(['101', '102', '103']);
  });

  test('the database refuses an overlap whoever writes it, and lets the next stay begin on the last day', async () => {
    const db = database();
    const place = await hotel(db);
    const [first, second, third] = [
      await booked(db, place),
      await booked(db, place, { from: 1, until: 3 }),
      await booked(db, place, { from: 2, until: 4 }),
    ];
    const roomId = place.idOf('101');
    const row = (bookingId: string, from: number, until: number) => ({
      data: { bookingId, place: 1, roomId, checkIn: night(from), checkOut: night(until) },
    });
    await db.roomAssignment.create(row(first, 0, 2));
    await expect(db.roomAssignment.create(row(second, 1, 3))).rejects.toThrow();
    await db.roomAssignment.create(row(third, 2, 4));
  });
});

describe('what may be assigned', () => {
  test('rooms of the types that were booked, of that hotel, in service, no more than were booked', async () => {
    const db = database();
    const place = await hotel(db);
    const other = await hotel(db);
    const suites = await addRoomType(db, { rooms: 2, hotelId: place.hotelId });
    const suite = { id: `rm_${suites}`, number: '900', floor: 9 };
    await addRooms(db, { hotelId: place.hotelId, roomTypeId: suites, rooms: [suite], actorId: 'usr_desk' });
    const out = { roomId: place.idOf('103'), version: 1, number: '103', floor: 1, actorId: 'usr_desk' };
    await changeRoom(db, { ...out, state: 'OUT_OF_SERVICE' });
    const bookingId = await booked(db, place);
    const wants = (...roomIds: string[]) => act(db, place, 'ASSIGN', bookingId, { roomIds });
    await expect(wants(other.idOf('101'))).rejects.toMatchObject({ reason: 'NO_SUCH_ROOM' });
    await expect(wants(suite.id)).rejects.toMatchObject({ reason: 'WRONG_TYPE', number: '900' });
    await expect(wants(place.idOf('101'), place.idOf('102'))).rejects.toMatchObject({ reason: 'WRONG_TYPE' });
    await expect(wants(place.idOf('103'))).rejects.toMatchObject({ reason: 'OUT_OF_SERVICE', number: '103' });
    const free = await listFreeRooms(db, { bookingId, hotelId: place.hotelId });
    expect(free.map(({ number }) => number)).toEqual(['101', '102']);
    await wants(place.idOf('102'));
    expect(await standing(db, bookingId)).toEqual({ state: 'EXPECTED', rooms: ['102'] });
    await wants();
    expect(await standing(db, bookingId)).toEqual({ state: 'EXPECTED', rooms: [] });
  });

  test('what was chosen is kept where the rest is left to be chosen', async () => {
    const db = database();
    const place = await hotel(db);
    const bookingId = await booked(db, place, { rooms: 2 });
    await act(db, place, 'ASSIGN', bookingId, { roomIds: [place.idOf('103')] });
    await act(db, place, 'ASSIGN', bookingId);
    expect((await standing(db, bookingId)).rooms).toEqual(['103', '101']);
  });

  test('only a booked stay; an action that was done is not done again', async () => {
    const db = database();
    const place = await hotel(db);
    const held = stayIn([place.roomTypeId]);
    await reserveRooms(db, held);
    await expect(act(db, place, 'ASSIGN', held.bookingId)).rejects.toMatchObject({ reason: 'NOT_BOOKED' });
    await expect(act(db, place, 'ASSIGN', 'bk_none')).rejects.toMatchObject({ reason: 'NOT_BOOKED' });
    const bookingId = await booked(db, place);
    const once = { actionId: crypto.randomUUID(), fingerprint: 'first' };
    await act(db, place, 'CHECK_IN', bookingId, { ...once, roomIds: [place.idOf('101')] });
    await act(db, place, 'UNDO_CHECK_IN', bookingId);
    expect(await act(db, place, 'CHECK_IN', bookingId, { ...once, fingerprint: 'second' })).toEqual({
      fingerprint: 'first',
    });
    expect((await standing(db, bookingId)).state).toBe('EXPECTED');
  });
});

describe('arrival and departure', () => {
  test('in, out and back again, and only in that order', async () => {
    const db = database();
    const place = await hotel(db);
    const bookingId = await booked(db, place);
    const today = night(1);
    await expect(act(db, place, 'CHECK_OUT', bookingId)).rejects.toMatchObject({ reason: 'EXPECTED' });
    await expect(act(db, place, 'CHECK_IN', bookingId)).rejects.toMatchObject({ reason: 'ROOMS_MISSING' });
    for (const [day, reason] of [
      [-1, 'TOO_EARLY'],
      [2, 'TOO_LATE'],
    ] as const) {
      const then = { today: night(day) };
      await expect(act(db, place, 'CHECK_IN', bookingId, then)).rejects.toMatchObject({ reason });
    }
    await act(db, place, 'ASSIGN', bookingId);
    await act(db, place, 'CHECK_IN', bookingId);
    expect(await listInHouse(db, { hotelId: place.hotelId, limit: 10 })).toEqual([bookingId]);
    await expect(act(db, place, 'CHECK_IN', bookingId)).rejects.toMatchObject({ reason: 'CHECKED_IN' });
    await act(db, place, 'CHECK_OUT', bookingId, { today });
    expect((await standing(db, bookingId)).state).toBe('CHECKED_OUT');
    // The night they did not sleep can be somebody else's, and then there is no way back.
    await act(db, place, 'UNDO_CHECK_OUT', bookingId, { today });
    await act(db, place, 'CHECK_OUT', bookingId, { today });
    const next = await booked(db, place, { from: 1, until: 2 });
    await act(db, place, 'ASSIGN', next, { roomIds: [place.idOf('101')] });
    await expect(act(db, place, 'UNDO_CHECK_OUT', bookingId, { today })).rejects.toMatchObject({
      reason: 'TAKEN',
    });
  });

  test('not into a room whose guests are still there, nor into one out of service', async () => {
    const db = database();
    const place = await hotel(db);
    const [leaving, arriving] = [await booked(db, place), await booked(db, place, { from: 2, until: 4 })];
    const roomIds = [place.idOf('101')];
    const today = night(2);
    await act(db, place, 'CHECK_IN', leaving, { roomIds });
    await expect(act(db, place, 'CHECK_IN', arriving, { roomIds, today })).rejects.toMatchObject({
      reason: 'OCCUPIED',
      number: '101',
    });
    await act(db, place, 'CHECK_OUT', leaving, { today });
    await act(db, place, 'ASSIGN', arriving, { roomIds });
    const room = { roomId: roomIds[0] ?? '', number: '101', floor: 1, actorId: 'usr_desk' };
    await changeRoom(db, { ...room, version: 1, state: 'OUT_OF_SERVICE' });
    await expect(act(db, place, 'CHECK_IN', arriving, { today })).rejects.toMatchObject({
      reason: 'OUT_OF_SERVICE',
    });
    await changeRoom(db, { ...room, version: 2, state: 'IN_SERVICE' });
    await act(db, place, 'CHECK_IN', arriving, { today });
  });
});

describe('the desk follows the hold', () => {
  test('a booking that is given back gives its room up, also when its guests are in it', async () => {
    const db = database();
    const place = await hotel(db);
    const [expected, inHouse] = [await booked(db, place), await booked(db, place)];
    await act(db, place, 'ASSIGN', expected);
    await act(db, place, 'CHECK_IN', inHouse, { roomIds: [place.idOf('103')] });
    await releaseRooms(db, expected);
    await releaseRooms(db, inHouse);
    for (const id of [expected, inHouse]) {
      expect(await standing(db, id)).toEqual({ state: 'EXPECTED', rooms: [] });
      expect(await db.deskHistory.count({ where: { bookingId: id, kind: 'HOLD_FOLLOWED' } })).toBe(1);
    }
  });

  test('other dates keep the room where it is free then, and lose it where it is not', async () => {
    const db = database();
    const place = await hotel(db);
    const [moving, staying] = [await booked(db, place), await booked(db, place, { from: 4, until: 6 })];
    const roomIds = [place.idOf('101')];
    await act(db, place, 'ASSIGN', moving, { roomIds });
    await act(db, place, 'ASSIGN', staying, { roomIds });
    await change(db, moving, { ...place, checkIn: night(1), checkOut: night(4) });
    expect(await db.roomAssignment.findMany({ where: { bookingId: moving } })).toMatchObject([
      { roomId: roomIds[0], checkIn: night(1), checkOut: night(4) },
    ]);
    await change(db, moving, { ...place, checkIn: night(3), checkOut: night(5) });
    expect((await standing(db, moving)).rooms).toEqual([]);
    expect((await standing(db, staying)).rooms).toEqual(['101']);
  });

  test('guests in their room go before those who are expected in it', async () => {
    const db = database();
    const place = await hotel(db);
    const [inHouse, expected] = [await booked(db, place), await booked(db, place, { from: 2, until: 4 })];
    const roomIds = [place.idOf('101')];
    await act(db, place, 'CHECK_IN', inHouse, { roomIds });
    await act(db, place, 'ASSIGN', expected, { roomIds });
    await change(db, inHouse, { ...place, checkOut: night(3) });
    expect(await standing(db, inHouse)).toEqual({ state: 'CHECKED_IN', rooms: ['101'] });
    expect(await standing(db, expected)).toEqual({ state: 'EXPECTED', rooms: [] });
    expect(await db.deskHistory.count({ where: { bookingId: expected, kind: 'ROOM_YIELDED' } })).toBe(1);
  });

  test('another room type has other doors', async () => {
    const db = database();
    const place = await hotel(db);
    const suites = await addRoomType(db, { rooms: 2, hotelId: place.hotelId });
    const bookingId = await booked(db, place);
    await act(db, place, 'CHECK_IN', bookingId, { roomIds: [place.idOf('101')] });
    await change(db, bookingId, { roomTypeId: suites });
    expect(await standing(db, bookingId)).toEqual({ state: 'EXPECTED', rooms: [] });
  });

  test('a change and an assignment at once leave no two stays in one room', async () => {
    const db = database();
    const place = await hotel(db, { doors: ['101'] });
    for (let round = 0; round < 10; round++) {
      const [moving, other] = [
        await booked(db, place, { from: 0, until: 2 }),
        await booked(db, place, { from: 2, until: 4 }),
      ];
      const roomIds = [place.idOf('101')];
      await act(db, place, 'ASSIGN', moving, { roomIds });
      await Promise.allSettled([
        change(db, moving, { ...place, checkIn: night(1), checkOut: night(3) }),
        act(db, place, 'ASSIGN', other, { roomIds }),
      ]);
      const stays = await db.roomAssignment.findMany({ where: { roomId: place.idOf('101') } });
      expect(stays).toHaveLength(1);
      expect((await db.hold.findUniqueOrThrow({ where: { bookingId: moving } })).checkOut).toBe(night(3));
      await Promise.all([releaseRooms(db, moving), releaseRooms(db, other)]);
    }
  });
});

describe('doors', () => {
  test('a number stands on one door, and the same door can be added again', async () => {
    const db = database();
    const { hotelId, roomTypeId, idOf } = await hotel(db);
    const add = (number: string, floor: number) =>
      addRooms(db, {
        hotelId,
        roomTypeId,
        rooms: [{ id: `rm_${crypto.randomUUID()}`, number, floor }],
        actorId: 'u',
      });
    await add('101', 1);
    expect(await db.room.count({ where: { hotelId } })).toBe(3);
    await expect(add('101', 2)).rejects.toMatchObject({ number: '101' });
    const renamed = { roomId: idOf('102'), version: 1, floor: 1, state: 'IN_SERVICE', actorId: 'u' } as const;
    await expect(changeRoom(db, { ...renamed, number: '101' })).rejects.toMatchObject({ number: '101' });
    expect(await changeRoom(db, { ...renamed, number: '102A' })).toBe(2);
    await expect(changeRoom(db, { ...renamed, number: '102' })).rejects.toMatchObject({
      name: 'VersionConflict',
    });
    await retireRoom(db, { roomId: idOf('101'), actorId: 'u', today: firstNight });
    await add('101', 2);
  });

  test('none is retired while a stay has it that is not over', async () => {
    const db = database();
    const place = await hotel(db);
    const bookingId = await booked(db, place);
    const roomId = place.idOf('101');
    const retire = (day: number) => retireRoom(db, { roomId, actorId: 'u', today: night(day) });
    await act(db, place, 'CHECK_IN', bookingId, { roomIds: [roomId] });
    await expect(retire(0)).rejects.toMatchObject({ reason: 'ASSIGNED' });
    await expect(retire(5)).rejects.toMatchObject({ reason: 'ASSIGNED' });
    await act(db, place, 'CHECK_OUT', bookingId);
    await retire(5);
    await retire(5);
    expect(await db.inventoryHistory.count({ where: { kind: 'ROOM_RETIRED', hotelId: place.hotelId } })).toBe(
      1,
    );
  });
});
