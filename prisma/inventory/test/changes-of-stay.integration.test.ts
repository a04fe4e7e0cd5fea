import { setTimeout as wait } from 'node:timers/promises';
import { addDays } from '@holdfast/domain/calendar-date';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../src/apply-change.ts';
import { bookHold } from '../src/book-hold.ts';
import type { InventoryDatabase } from '../src/database.ts';
import { extendHold } from '../src/extend-hold.ts';
import { type ChangeToPrepare, prepareChange } from '../src/prepare-change.ts';
import { RoomShortage, releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { returnChange } from '../src/return-change.ts';
import { addRoomType, firstNight, reservedOf, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();
const day = (night: number) => addDays(firstNight, night);
const expiresAt = '2027-02-01T00:00:00.000Z';

/** A booked room, or several, for the first two nights. */
async function booked(db: InventoryDatabase, roomTypeId: string, rooms = 1): Promise<string> {
  const stay = stayIn([], { lines: [{ roomTypeId, rooms }] });
  await reserveRooms(db, stay);
  await bookHold(db, stay.bookingId);
  return stay.bookingId;
}

function changeOf(bookingId: string, roomTypeId: string, change: Partial<ChangeToPrepare> = {}) {
  return {
    changeId: `op_${crypto.randomUUID()}`,
    bookingId,
    lines: [{ roomTypeId, rooms: 1 }],
    checkIn: firstNight,
    checkOut: day(2),
    livemode: false,
    ...change,
  };
}

describe('what a change takes, and what is taken once it is applied', () => {
  test.each([
    { what: 'longer', stay: { checkOut: day(4) }, prepared: [1, 1, 1, 1, 0], applied: [1, 1, 1, 1, 0] },
    { what: 'shorter', stay: { checkOut: day(1) }, prepared: [1, 1, 0, 0, 0], applied: [1, 0, 0, 0, 0] },
    {
      what: 'shifted',
      stay: { checkIn: day(1), checkOut: day(3) },
      prepared: [1, 1, 1, 0, 0],
      applied: [0, 1, 1, 0, 0],
    },
    {
      what: 'apart',
      stay: { checkIn: day(3), checkOut: day(5) },
      prepared: [1, 1, 0, 1, 1],
      applied: [0, 0, 0, 1, 1],
    },
    { what: 'the same', stay: {}, prepared: [1, 1, 0, 0, 0], applied: [1, 1, 0, 0, 0] },
  ])('$what', async ({ stay, prepared, applied }) => {
    const db = database();
    const type = await addRoomType(db, { rooms: 1 });
    const change = changeOf(await booked(db, type), type, stay);
    expect(await prepareChange(db, change)).toBe('PREPARED');
    expect(await reservedOf(db, type)).toEqual(prepared);
    expect(await applyChange(db, change.changeId)).toBe(true);
    expect(await reservedOf(db, type)).toEqual(applied);
    const hold = await db.hold.findUnique({
      where: { bookingId: change.bookingId },
      include: { lines: true },
    });
    expect(hold).toMatchObject({ state: 'BOOKED', checkIn: change.checkIn, checkOut: change.checkOut });
    await releaseRooms(db, change.bookingId);
    expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
  });

  test('more rooms and fewer', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 3 });
    const bookingId = await booked(db, type, 2);
    const more = changeOf(bookingId, type, { lines: [{ roomTypeId: type, rooms: 3 }] });
    await prepareChange(db, more);
    expect(await reservedOf(db, type)).toEqual([3, 3, 0, 0, 0]);
    await applyChange(db, more.changeId);
    const fewer = changeOf(bookingId, type);
    await prepareChange(db, fewer);
    expect(await reservedOf(db, type)).toEqual([3, 3, 0, 0, 0]);
    await applyChange(db, fewer.changeId);
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);
  });

  test('another hotel: old rooms are kept until the new ones are the booking’s, and both are told of', async () => {
    const db = database();
    const [from, to] = [await addRoomType(db, { rooms: 1 }), await addRoomType(db, { rooms: 1 })];
    const change = changeOf(await booked(db, from), to, { checkIn: day(1), checkOut: day(3) });
    await prepareChange(db, change);
    expect([await reservedOf(db, from), await reservedOf(db, to)]).toEqual([
      [1, 1, 0, 0, 0],
      [0, 1, 1, 0, 0],
    ]);
    await applyChange(db, change.changeId);
    expect([await reservedOf(db, from), await reservedOf(db, to)]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 1, 1, 0, 0],
    ]);
    const events = await db.outboxMessage.findMany({
      where: { key: change.bookingId },
      orderBy: { id: 'asc' },
    });
    const told = events.map(({ type, aggregateVersion, data }) => {
      const { checkIn, lines } = data as { checkIn: string; lines: { roomTypeId: string }[] };
      return [type, aggregateVersion, checkIn, lines[0]?.roomTypeId];
    });
    expect(told).toEqual([
      ['InventoryReserved', 1, day(0), from],
      ['InventoryReserved', 3, day(1), to],
      ['InventoryReleased', 4, day(0), from],
      ['InventoryReserved', 5, day(1), to],
    ]);
  });
});

describe('a change that cannot be', () => {
  test('names the night and leaves nothing behind', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 1 });
    await reserveRooms(db, stayIn([type], { checkIn: day(3), checkOut: day(4) }));
    const change = changeOf(await booked(db, type), type, { checkOut: day(5) });
    await expect(prepareChange(db, change)).rejects.toMatchObject({
      name: 'RoomShortage',
      roomTypeId: type,
      date: day(3),
      reason: 'SOLD_OUT',
    });
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 1, 0]);
    expect(await db.stayChange.count({ where: { bookingId: change.bookingId } })).toBe(0);
  });

  test('is judged by the restrictions of the new stay, but keeps nights that are the guest’s', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 2 });
    const bookingId = await booked(db, type);
    const set = (night: number, data: object) =>
      db.night.update({ where: { roomTypeId_date: { roomTypeId: type, date: day(night) } }, data });
    await set(0, { minStay: 2, maxStay: 3, closedToArrival: true, stopSell: true });
    await set(2, { closedToArrival: true });
    await expect(prepareChange(db, changeOf(bookingId, type, { checkOut: day(1) }))).rejects.toMatchObject({
      reason: 'MIN_STAY',
    });
    await expect(prepareChange(db, changeOf(bookingId, type, { checkOut: day(4) }))).rejects.toMatchObject({
      reason: 'MAX_STAY',
    });
    await expect(
      prepareChange(db, changeOf(bookingId, type, { checkIn: day(2), checkOut: day(3) })),
    ).rejects.toMatchObject({ reason: 'CLOSED_TO_ARRIVAL' });
    await expect(
      prepareChange(db, changeOf(bookingId, type, { lines: [{ roomTypeId: type, rooms: 2 }] })),
    ).rejects.toMatchObject({ reason: 'STOP_SELL' });
    expect(await prepareChange(db, changeOf(bookingId, type, { checkOut: day(3) }))).toBe('PREPARED');
    expect(await reservedOf(db, type)).toEqual([1, 1, 1, 0, 0]);
  });

  test('beside another that is under way, or without a booked hold', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 2 });
    const bookingId = await booked(db, type);
    await prepareChange(db, changeOf(bookingId, type, { checkOut: day(3) }));
    await expect(
      prepareChange(db, changeOf(bookingId, type, { checkOut: day(4) })),
    ).rejects.not.toBeInstanceOf(RoomShortage);
    expect(await reservedOf(db, type)).toEqual([1, 1, 1, 0, 0]);

    const held = stayIn([type]);
    await reserveRooms(db, held);
    expect(await prepareChange(db, changeOf(held.bookingId, type))).toBe('RETURNED');
    expect(await prepareChange(db, changeOf('bk_unknown', type))).toBe('RETURNED');
  });
});

describe('called in any order and number', () => {
  test('prepared, applied and returned twice are what they are once', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 2 });
    const bookingId = await booked(db, type);
    const first = changeOf(bookingId, type, { checkOut: day(3) });
    await Promise.all([prepareChange(db, first), prepareChange(db, first)]);
    expect(await reservedOf(db, type)).toEqual([1, 1, 1, 0, 0]);
    expect((await Promise.all([returnChange(db, first), returnChange(db, first)])).toSorted()).toEqual([
      'PREPARED',
      'RETURNED',
    ]);
    expect(await prepareChange(db, first)).toBe('RETURNED');
    expect(await applyChange(db, first.changeId)).toBe(false);
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);

    const second = changeOf(bookingId, type, { checkIn: day(1), checkOut: day(3) });
    await prepareChange(db, second);
    expect(await Promise.all([applyChange(db, second.changeId), applyChange(db, second.changeId)])).toEqual([
      true,
      true,
    ]);
    expect(await returnChange(db, second)).toBe('APPLIED');
    expect(await prepareChange(db, second)).toBe('APPLIED');
    expect(await reservedOf(db, type)).toEqual([0, 1, 1, 0, 0]);
  });

  test('returned before it was prepared, it does not land', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 2 });
    const change = changeOf(await booked(db, type), type, { checkOut: day(3) });
    expect(await returnChange(db, change)).toBe('NONE');
    expect(await prepareChange(db, change)).toBe('RETURNED');
    expect(await applyChange(db, change.changeId)).toBe(false);
    expect(await applyChange(db, 'op_unknown')).toBe(false);
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);
  });

  test('released while a change is prepared, all is given back once', async () => {
    const db = database();
    const [type, other] = [await addRoomType(db, { rooms: 2 }), await addRoomType(db, { rooms: 2 })];
    const change = changeOf(await booked(db, type), other, { checkOut: day(3) });
    await prepareChange(db, change);
    expect(await releaseRooms(db, change.bookingId)).toBe('BOOKED');
    expect(await returnChange(db, change)).toBe('RETURNED');
    expect(await applyChange(db, change.changeId)).toBe(false);
    expect(await releaseRooms(db, change.bookingId)).toBe('RELEASED');
    for (const each of [type, other]) expect(await reservedOf(db, each)).toEqual([0, 0, 0, 0, 0]);
  });

  test('callers whose connections are cut ask again, and nothing is taken twice or left', async () => {
    const db = database();
    const types = [await addRoomType(db, { rooms: 30 }), await addRoomType(db, { rooms: 30 })] as const;
    const bookings = await Promise.all(
      Array.from({ length: 20 }, (_, index) => booked(db, types[index % 2 === 0 ? 0 : 1])),
    );
    const insist = async <T>(call: () => Promise<T>): Promise<T> => {
      for (;;) {
        try {
          return await call();
        } catch (error) {
          if (error instanceof RoomShortage) throw error;
        }
      }
    };
    let over = false;
    const cut = async () => {
      while (!over) {
        await insist(
          () => db.$queryRaw`
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
             WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()`,
        );
        await wait(20);
      }
    };
    const cutting = cut();
    await Promise.all(
      bookings.map(async (bookingId, index) => {
        const change = changeOf(bookingId, types[index % 2 === 0 ? 1 : 0], { checkOut: day(4) });
        await insist(() => prepareChange(db, change));
        if (index % 3 === 0) await insist(() => returnChange(db, change));
        else await insist(() => applyChange(db, change.changeId));
      }),
    );
    over = true;
    await cutting;
    const stays = await db.hold.findMany({
      where: { bookingId: { in: bookings } },
      include: { lines: true },
    });
    for (const type of types) {
      const own = stays.filter(({ lines }) => lines[0]?.roomTypeId === type);
      const expected = [0, 1, 2, 3, 4].map(
        (night) => own.filter(({ checkOut }) => day(night) < (checkOut ?? '')).length,
      );
      expect(await reservedOf(db, type)).toEqual(expected);
    }
  });

  test('many changes at once between two types neither deadlock nor oversell', async () => {
    const db = database();
    const types = [await addRoomType(db, { rooms: 24 }), await addRoomType(db, { rooms: 24 })] as const;
    const bookings = await Promise.all(
      Array.from({ length: 40 }, (_, index) => booked(db, types[index % 2 === 0 ? 0 : 1])),
    );
    const ended = await Promise.all(
      bookings.map(async (bookingId, index) => {
        const change = changeOf(bookingId, types[index % 2 === 0 ? 1 : 0], { checkOut: day(4) });
        const state = await prepareChange(db, change).catch((error: unknown) => {
          if (error instanceof RoomShortage) return 'SHORT';
          throw error;
        });
        if (state !== 'PREPARED') return state;
        if (index % 5 === 0) return releaseRooms(db, bookingId);
        return applyChange(db, change.changeId);
      }),
    );
    expect(ended).toContain(true);
    const [{ deadlocks } = { deadlocks: -1n }] = await db.$queryRaw<{ deadlocks: bigint }[]>`
      SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
    expect(deadlocks).toBe(0n);
    await Promise.all(bookings.map((bookingId) => releaseRooms(db, bookingId)));
    for (const type of types) expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a hold', () => {
  test('lasts longer while it is held', async () => {
    const db = database();
    const stay = stayIn([await addRoomType(db, { rooms: 1 })]);
    await reserveRooms(db, stay);
    expect(await extendHold(db, { bookingId: stay.bookingId, expiresAt })).toBe('HELD');
    expect(await extendHold(db, { bookingId: stay.bookingId, expiresAt })).toBe('HELD');
    const hold = await db.hold.findUniqueOrThrow({ where: { bookingId: stay.bookingId } });
    expect([hold.expiresAt?.toISOString(), hold.version]).toEqual([expiresAt, 2]);
    await bookHold(db, stay.bookingId);
    expect(await extendHold(db, { bookingId: stay.bookingId, expiresAt })).toBe('BOOKED');
    expect(await extendHold(db, { bookingId: 'bk_unknown', expiresAt })).toBeNull();
  });

  test('that was released stays so', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 1 });
    const stay = stayIn([type]);
    await reserveRooms(db, stay);
    await releaseRooms(db, stay.bookingId);
    expect(await extendHold(db, { bookingId: stay.bookingId, expiresAt })).toBe('RELEASED');
    expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
  });
});
