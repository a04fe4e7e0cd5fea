import { addDays } from '@holdfast/domain/calendar-date';
import { hasSqlState } from '@holdfast/prisma-client/sql-state';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CapacityBelowSold } from '../src/capacity-below-sold.ts';
import { changeAllotment } from '../src/change-allotment.ts';
import { changeNights } from '../src/change-nights.ts';
import { RoomShortage, releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { addRoomType, firstNight, reservedOf, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

/** Each guard is first left out, to see the harm that it is there for. */
const database = useInventoryDatabase();
const callers = 12;
const oneNight = { checkOut: addDays(firstNight, 1) };

// The nights as they would be without their CHECK, and the ways of selling them that one writes first. A sequence,
// which no transaction hides, lets each caller wait until all have looked.
beforeAll(async () => {
  const db = database();
  await db.$executeRaw`CREATE TABLE bare_nights (LIKE nights INCLUDING DEFAULTS)`;
  await db.$executeRaw`CREATE SEQUENCE looked`;
  await db.$executeRaw`
    CREATE FUNCTION wait_for_all(p_callers integer) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM nextval('looked');
      WHILE (SELECT last_value FROM looked) <= p_callers LOOP PERFORM pg_sleep(0.005); END LOOP;
    END $$`;
  await db.$executeRaw`
    CREATE FUNCTION check_then_update(p_type text, p_callers integer) RETURNS boolean LANGUAGE plpgsql AS $$
    DECLARE v_left integer;
    BEGIN
      SELECT capacity - reserved INTO v_left FROM bare_nights WHERE room_type_id = p_type;
      PERFORM wait_for_all(p_callers);
      IF v_left < 1 THEN RETURN false; END IF;
      UPDATE bare_nights SET reserved = reserved + 1 WHERE room_type_id = p_type;
      RETURN true;
    END $$`;
  await db.$executeRaw`
    CREATE FUNCTION check_then_update_checked(p_type text, p_callers integer) RETURNS boolean LANGUAGE plpgsql AS $$
    DECLARE v_left integer;
    BEGIN
      SELECT capacity - reserved INTO v_left FROM nights WHERE room_type_id = p_type AND date = '2038-03-27';
      PERFORM wait_for_all(p_callers);
      IF v_left < 1 THEN RETURN false; END IF;
      UPDATE nights SET reserved = reserved + 1 WHERE room_type_id = p_type AND date = '2038-03-27';
      RETURN true;
    END $$`;
  await db.$executeRaw`
    CREATE FUNCTION take_in_given_order(p_first text, p_second text) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE nights SET reserved = reserved + 1 WHERE room_type_id = p_first AND date = '2038-03-27';
      PERFORM wait_for_all(2);
      UPDATE nights SET reserved = reserved + 1 WHERE room_type_id = p_second AND date = '2038-03-27';
    END $$`;
  await db.$executeRaw`
    CREATE FUNCTION check_each_line(p_lines jsonb) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM jsonb_to_recordset(p_lines) line("roomTypeId" text, rooms integer)
                   JOIN bare_nights ON room_type_id = "roomTypeId" WHERE capacity - reserved < line.rooms) THEN
        RAISE EXCEPTION 'not enough rooms';
      END IF;
      UPDATE bare_nights SET reserved = reserved + line.rooms
        FROM (SELECT "roomTypeId", sum(rooms) AS rooms
                FROM jsonb_to_recordset(p_lines) line("roomTypeId" text, rooms integer) GROUP BY 1) line
       WHERE room_type_id = "roomTypeId";
    END $$`;
  await db.$executeRaw`
    CREATE FUNCTION lower_after_a_look(p_type text, p_capacity integer, p_callers integer) RETURNS boolean
    LANGUAGE plpgsql AS $$
    DECLARE v_sold integer;
    BEGIN
      SELECT reserved INTO v_sold FROM bare_nights WHERE room_type_id = p_type;
      PERFORM wait_for_all(p_callers);
      IF v_sold > p_capacity THEN RETURN false; END IF;
      UPDATE bare_nights SET capacity = p_capacity WHERE room_type_id = p_type;
      RETURN true;
    END $$`;
});

beforeEach(async () => {
  await database().$queryRaw`SELECT setval('looked', 1)`;
});

/** A night without guards. */
async function bareNight(capacity: number): Promise<string> {
  const roomTypeId = `rt_${crypto.randomUUID()}`;
  await database().$executeRaw`
    INSERT INTO bare_nights (room_type_id, date, capacity) VALUES (${roomTypeId}, ${firstNight}, ${capacity})`;
  return roomTypeId;
}

async function soldOf(roomTypeId: string) {
  const [night] = await database().$queryRaw<{ capacity: number; reserved: number }[]>`
    SELECT capacity, reserved FROM bare_nights WHERE room_type_id = ${roomTypeId}`;
  return night;
}

const atOnce = <Result>(act: (index: number) => PromiseLike<Result>) =>
  Promise.allSettled(Array.from({ length: callers }, (_, index) => act(index)));

const reasonsOf = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));

describe('locking before counting', () => {
  test('without it many callers get the last room', async () => {
    const type = await bareNight(1);
    await atOnce(() => database().$queryRaw`SELECT check_then_update(${type}, ${callers}::integer)`);
    expect(await soldOf(type)).toEqual({ capacity: 1, reserved: callers });
  });

  test('with it one does', async () => {
    const type = await addRoomType(database(), { rooms: 1 });
    const results = await atOnce(() => reserveRooms(database(), stayIn([type])));
    expect(reasonsOf(results).filter((reason) => reason instanceof RoomShortage)).toHaveLength(callers - 1);
    expect(await reservedOf(database(), type)).toEqual([1, 1, 0, 0, 0]);
  });

  test('should it ever be forgotten, the CHECK ends in errors what would be an oversell', async () => {
    const type = await addRoomType(database(), { rooms: 1 });
    const results = await atOnce(
      () => database().$queryRaw`SELECT check_then_update_checked(${type}, ${callers}::integer)`,
    );
    const refused = reasonsOf(results).filter((reason) => hasSqlState(reason, '23514'));
    expect(refused).toHaveLength(callers - 1);
    expect(await reservedOf(database(), type)).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('locking in one order', () => {
  test('without it two bookings of the same rooms wait for each other until one is killed', async () => {
    const db = database();
    const [a, b] = [await addRoomType(db, { rooms: 9 }), await addRoomType(db, { rooms: 9 })];
    const results = await Promise.allSettled([
      db.$queryRaw`SELECT take_in_given_order(${a}, ${b})::text`,
      db.$queryRaw`SELECT take_in_given_order(${b}, ${a})::text`,
    ]);
    expect(reasonsOf(results).map((reason) => hasSqlState(reason, '40P01'))).toEqual([true]);
  });

  test('with it no caller is refused, capacity changes among them', async () => {
    const db = database();
    const types = [await addRoomType(db, { rooms: 60 }), await addRoomType(db, { rooms: 60 })];
    const change = {
      actorId: 'op_1',
      from: firstNight,
      until: addDays(firstNight, 5),
      change: { rooms: 50 },
    };
    const results = await Promise.allSettled([
      ...types.map((roomTypeId) => changeNights(db, { ...change, roomTypeId, version: 1 })),
      ...Array.from({ length: 40 }, (_, index) =>
        reserveRooms(db, stayIn(index % 2 === 0 ? types : types.toReversed())),
      ),
    ]);
    expect(reasonsOf(results)).toEqual([]);
    expect(await reservedOf(db, types[0] ?? '')).toEqual([40, 40, 0, 0, 0]);
  });
});

describe('summing the lines of one type', () => {
  const twice = (roomTypeId: string) => [
    { roomTypeId, rooms: 2 },
    { roomTypeId, rooms: 2 },
  ];

  test('without it each line passes alone and both are sold', async () => {
    const type = await bareNight(3);
    await database().$queryRaw`SELECT check_each_line(${JSON.stringify(twice(type))}::jsonb)::text`;
    expect(await soldOf(type)).toEqual({ capacity: 3, reserved: 4 });
  });

  test('with it they are refused together', async () => {
    const type = await addRoomType(database(), { rooms: 3 });
    const stay = stayIn([], { lines: twice(type) });
    await expect(reserveRooms(database(), stay)).rejects.toBeInstanceOf(RoomShortage);
  });
});

describe('the tombstone of an undo that came first', () => {
  test('without it a late reserve takes rooms that nobody gives back', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 1 });
    const stay = stayIn([type]);
    await releaseRooms(db, stay.bookingId);
    await db.hold.delete({ where: { bookingId: stay.bookingId } });
    expect(await reserveRooms(db, stay)).toBe('HELD');
    expect(await reservedOf(db, type)).toEqual([1, 1, 0, 0, 0]);
  });

  test('with it nothing is taken', async () => {
    const db = database();
    const type = await addRoomType(db, { rooms: 1 });
    const stay = stayIn([type]);
    await releaseRooms(db, stay.bookingId);
    expect(await reserveRooms(db, stay)).toBe('RELEASED');
    expect(await reservedOf(db, type)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('what a hotel does not sell', () => {
  test('without a look at it, a stopped night is sold', async () => {
    const type = await bareNight(1);
    await database().$executeRaw`UPDATE bare_nights SET stop_sell = true WHERE room_type_id = ${type}`;
    await database().$queryRaw`SELECT check_then_update(${type}, 1)`;
    expect((await soldOf(type))?.reserved).toBe(1);
  });

  const second = { from: addDays(firstNight, 1), until: addDays(firstNight, 2) };
  const arrival = { from: firstNight, until: addDays(firstNight, 1) };
  test.for([
    { reason: 'STOP_SELL', nights: second, change: { stopSell: true }, date: second.from },
    { reason: 'CLOSED_TO_ARRIVAL', nights: arrival, change: { closedToArrival: true }, date: firstNight },
    { reason: 'MIN_STAY', nights: arrival, change: { minStay: 3 }, date: firstNight },
    { reason: 'MAX_STAY', nights: arrival, change: { maxStay: 1 }, date: firstNight },
    {
      reason: undefined,
      nights: second,
      change: { closedToArrival: true, minStay: 3, maxStay: 1 },
      date: '',
    },
  ])('with it $reason is the answer to a stay of two nights', async ({ reason, nights, change, date }) => {
    const db = database();
    const roomTypeId = await addRoomType(db, { rooms: 1 });
    await changeNights(db, { roomTypeId, version: 1, actorId: 'op_1', ...nights, change });
    const reserved = reserveRooms(db, stayIn([roomTypeId]));
    if (reason === undefined) expect(await reserved).toBe('HELD');
    else await expect(reserved).rejects.toMatchObject({ roomTypeId, date, reason });
  });
});

describe('capacity and what is sold', () => {
  test('without a lock a capacity goes below what is sold meanwhile', async () => {
    const type = await bareNight(callers);
    await Promise.all([
      database().$queryRaw`SELECT lower_after_a_look(${type}, 1, ${callers + 1}::integer)`,
      atOnce(() => database().$queryRaw`SELECT check_then_update(${type}, ${callers + 1}::integer)`),
    ]);
    expect(await soldOf(type)).toEqual({ capacity: 1, reserved: callers });
  });

  test('with it the change waits, and is made or refused by what was sold before it', async () => {
    const db = database();
    const [hotelId, actorId] = ['htl_lowered', 'op_1'];
    const type = await addRoomType(db, { rooms: callers, hotelId });
    const lowered = { roomTypeId: type, hotelId, actorId, version: 1, rooms: 1, allowancePercent: 100 };
    const results = await atOnce<unknown>((index) =>
      index === callers / 2
        ? changeAllotment(db, { ...lowered, softLimit: null, sandbox: false })
        : reserveRooms(db, stayIn([type], oneNight)),
    );
    const kinds = reasonsOf(results).map((reason) => reason.constructor);
    const [sold = 0] = await reservedOf(db, type);
    expect(sold).toBe(kinds.includes(CapacityBelowSold) ? callers - 1 : 1);
    expect(kinds.filter((kind) => kind !== CapacityBelowSold && kind !== RoomShortage)).toEqual([]);
  });
});

describe('the version', () => {
  test('without it the second of two editors undoes what the first one did', async () => {
    const db = database();
    const roomTypeId = await addRoomType(db, { rooms: 3 });
    const seen = await db.allotment.findUniqueOrThrow({ where: { roomTypeId } });
    await db.allotment.update({ where: { roomTypeId }, data: { ...seen, rooms: 10 } });
    await db.allotment.update({ where: { roomTypeId }, data: { ...seen, allowancePercent: 110 } });
    expect(await db.allotment.findUniqueOrThrow({ where: { roomTypeId } })).toMatchObject({ rooms: 3 });
  });

  test('with it one of many editors is heard, and the others see what that one did', async () => {
    const db = database();
    const hotelId = 'htl_edited';
    const roomTypeId = await addRoomType(db, { rooms: 3, hotelId });
    const seen = { roomTypeId, hotelId, actorId: 'op_1', version: 1, allowancePercent: 100, softLimit: null };
    const results = await atOnce((index) =>
      changeAllotment(db, { ...seen, rooms: 3 + index, sandbox: false }),
    );
    const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(made).toHaveLength(1);
    const reasons = reasonsOf(results);
    expect(reasons.every((reason) => reason instanceof VersionConflict)).toBe(true);
    expect(reasons.map(({ current }) => current)).toEqual(Array(callers - 1).fill(made[0]));
  });
});
