import { addDays } from '@holdfast/domain/calendar-date';
import { describe, expect, test } from 'vitest';
import { bookHold } from '../src/book-hold.ts';
import { RoomShortage, releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { addRoomType, firstNight, reservedOf, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();

describe('reserving', () => {
  test('takes the rooms of each night, with history and event', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const stay = stayIn([type]);
    expect(await reserveRooms(db, stay)).toBe('HELD');
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);
    const [event] = await db.outboxMessage.findMany({ where: { key: stay.bookingId } });
    expect(event).toMatchObject({
      topic: 'inventory-events',
      type: 'InventoryReserved',
      aggregateVersion: 1,
    });
    expect(event?.eventId).toMatch(/^evt_[0-9a-f]{32}$/);
    expect(event?.data).toEqual({
      bookingId: stay.bookingId,
      livemode: false,
      checkIn: stay.checkIn,
      checkOut: stay.checkOut,
      expiresAt: stay.expiresAt,
      lines: [{ roomTypeId: type, rooms: 1 }],
    });
    expect(await db.holdHistory.count({ where: { bookingId: stay.bookingId, kind: 'HELD' } })).toBe(1);
  });

  test('run twice takes the rooms once', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const stay = stayIn([type]);
    const states = [await reserveRooms(db, stay), await reserveRooms(db, stay)];
    expect(states).toEqual(['HELD', 'HELD']);
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);
  });

  test('the same booking from twenty callers at once takes the rooms once', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const stay = stayIn([type]);
    await Promise.all(Array.from({ length: 20 }, () => reserveRooms(db, stay)));
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);
  });

  test('fifty callers for the last three rooms: exactly three get one', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, () => reserveRooms(db, stayIn([type]))),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(3);
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(reasons.every((reason) => reason instanceof RoomShortage)).toBe(true);
    expect(await reservedOf(db, type)).toEqual([3, 3, 0, 0, 0]);
  });

  test('a shortage on one night leaves nothing behind and names the night', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 1 });
    const lastNight = { checkIn: addDays(firstNight, 2), checkOut: addDays(firstNight, 3) };
    await reserveRooms(db, stayIn([type], lastNight));
    const stay = stayIn([type], { checkOut: addDays(firstNight, 4) });
    await expect(reserveRooms(db, stay)).rejects.toMatchObject({
      name: 'RoomShortage',
      roomTypeId: type,
      date: lastNight.checkIn,
    });
    expect(await reservedOf(db, type)).toEqual([0, 0, 1, 0, 0]);
    expect(await db.hold.findUnique({ where: { bookingId: stay.bookingId } })).toBeNull();
    expect(await db.outboxMessage.count({ where: { key: stay.bookingId } })).toBe(0);
  });

  test('a night that is not sold is a shortage', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 2, nights: 1 });
    await expect(reserveRooms(db, stayIn([type]))).rejects.toMatchObject({
      roomTypeId: type,
      date: addDays(firstNight, 1),
    });
    await expect(reserveRooms(db, stayIn(['rt_unknown']))).rejects.toBeInstanceOf(RoomShortage);
  });

  test('two lines of one type are counted together', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const line = { roomTypeId: type, rooms: 2 };
    await expect(reserveRooms(db, stayIn([], { lines: [line, line] }))).rejects.toBeInstanceOf(RoomShortage);
    const fitting = stayIn([], { lines: [line, { roomTypeId: type, rooms: 1 }] });
    await reserveRooms(db, fitting);
    expect(await reservedOf(db, type)).toEqual([3, 3, 0, 0, 0]);
    await releaseRooms(db, fitting.bookingId);
    expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
  });

  test('bookings that take two types in opposite order do not deadlock', async () => {
    const db = database();
    const types = [await addRoomType(db, { rooms: 60 }), await addRoomType(db, { rooms: 60 })];
    const orders = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? types : types.toReversed()));
    await Promise.all(
      orders.map(async (order) => {
        const stay = stayIn(order);
        await reserveRooms(db, stay);
        await releaseRooms(db, stay.bookingId);
      }),
    );
    const [{ deadlocks } = { deadlocks: -1n }] = await db.$queryRaw<{ deadlocks: bigint }[]>`
      SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
    expect(deadlocks).toBe(0n);
    expect(await Promise.all(types.map((type) => reservedOf(db, type)))).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });
});

describe('releasing', () => {
  test('with nothing done leaves a tombstone that refuses a late reserve', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const stay = stayIn([type]);
    expect(await releaseRooms(db, stay.bookingId)).toBe('NONE');
    expect(await reserveRooms(db, stay)).toBe('RELEASED');
    expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
    expect(await db.outboxMessage.count({ where: { key: stay.bookingId } })).toBe(0);
  });

  test('twice gives the rooms back once', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const stay = stayIn([type]);
    await reserveRooms(db, stayIn([type]));
    await reserveRooms(db, stay);
    const results = await Promise.all([releaseRooms(db, stay.bookingId), releaseRooms(db, stay.bookingId)]);
    expect(results.toSorted()).toEqual(['HELD', 'RELEASED']);
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);
    const events = await db.outboxMessage.findMany({
      where: { key: stay.bookingId },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ type, aggregateVersion }) => [type, aggregateVersion])).toEqual([
      ['InventoryReserved', 1],
      ['InventoryReleased', 2],
    ]);
  });

  test('gives back what is booked', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const stay = stayIn([type]);
    await reserveRooms(db, stay);
    await bookHold(db, stay.bookingId);
    expect(await releaseRooms(db, stay.bookingId)).toBe('BOOKED');
    expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
  });

  test('a reserve and its release at once end with nothing taken', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const stays = Array.from({ length: 20 }, () => stayIn([type]));
    await Promise.allSettled(
      stays.flatMap((stay) => [reserveRooms(db, stay), releaseRooms(db, stay.bookingId)]),
    );
    await Promise.all(stays.map((stay) => releaseRooms(db, stay.bookingId)));
    expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('booking a hold', () => {
  test('twice is booked once', async () => {
    const db = database();
    const stay = stayIn([await addRoomType(db, { rooms: 3 })]);
    await reserveRooms(db, stay);
    expect([await bookHold(db, stay.bookingId), await bookHold(db, stay.bookingId)]).toEqual([
      'BOOKED',
      'BOOKED',
    ]);
    expect(await db.holdHistory.count({ where: { bookingId: stay.bookingId, kind: 'BOOKED' } })).toBe(1);
  });

  test('is refused after a release, and without a hold', async () => {
    const db = database();
    const stay = stayIn([await addRoomType(db, { rooms: 3 })]);
    await reserveRooms(db, stay);
    await releaseRooms(db, stay.bookingId);
    expect(await bookHold(db, stay.bookingId)).toBe('RELEASED');
    expect(await bookHold(db, 'bk_unknown')).toBeNull();
  });
});
