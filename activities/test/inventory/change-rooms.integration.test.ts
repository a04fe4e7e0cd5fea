import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { changeRoomsActivities } from '../../src/inventory/change-rooms.ts';
import { reserveRoomsActivities } from '../../src/inventory/reserve-rooms.ts';

const database = await createTemporaryDatabase('inventory');
const db = openInventoryDatabase({ url: database.url });
const { reserveRooms, bookRooms, releaseRooms } = reserveRoomsActivities(db);
const { prepareRoomChange, applyRoomChange, returnRoomChange, extendHold } = changeRoomsActivities(db);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().slice(0, 13)}`;
const expiresAt = '2027-01-01T00:00:00Z';
let roomTypeId = '';
let bookingId = '';

beforeEach(async () => {
  [roomTypeId, bookingId] = [newId('rt'), newId('bk')];
  await db.$queryRaw`SELECT ensure_night_partitions('2027-03-01', '2027-04-30')::text`;
  await db.$executeRaw`
    INSERT INTO nights (room_type_id, date, capacity)
    SELECT ${roomTypeId}, '2027-03-' || day, 1 FROM generate_series(27, 29) AS day`;
});

/** The first two of three nights, with one room each. */
const stay = (checkOut = '2027-03-29') => ({
  ...{ bookingId, lines: [{ roomTypeId, rooms: 1 }], checkIn: '2027-03-27', checkOut },
  livemode: false,
});
const longer = () => ({ ...stay('2027-03-30'), changeId: newId('op') });

async function reserved(): Promise<number[]> {
  const nights = await db.$queryRaw<{ reserved: number }[]>`
    SELECT reserved FROM nights WHERE room_type_id = ${roomTypeId} ORDER BY date`;
  return nights.map((night) => night.reserved);
}

describe('a change of rooms and its undo', () => {
  beforeEach(async () => {
    await reserveRooms({ ...stay(), expiresAt });
    await bookRooms({ bookingId });
  });

  test('each may be repeated in any order', async () => {
    const change = longer();
    await prepareRoomChange(change);
    await prepareRoomChange(change);
    expect(await reserved()).toEqual([1, 1, 1]);
    await returnRoomChange(change);
    await returnRoomChange(change);
    await expect(prepareRoomChange(change)).rejects.toMatchObject({ type: 'STEP_UNDONE' });
    await expect(applyRoomChange(change)).rejects.toMatchObject({ type: 'STEP_UNDONE', nonRetryable: true });
    expect(await reserved()).toEqual([1, 1, 0]);
    const again = longer();
    await prepareRoomChange(again);
    await applyRoomChange(again);
    await applyRoomChange(again);
    expect(await reserved()).toEqual([1, 1, 1]);
  });

  test('a shortage is a refusal that names the night', async () => {
    const other = newId('bk');
    await reserveRooms({
      ...{ ...stay('2027-03-30'), bookingId: other, checkIn: '2027-03-29' },
      expiresAt,
    });
    await expect(prepareRoomChange(longer())).rejects.toMatchObject({
      type: 'ROOM_NOT_AVAILABLE',
      details: [{ roomTypeId, date: '2027-03-29' }],
    });
  });

  test('nothing is prepared once the rooms were given back', async () => {
    await releaseRooms({ bookingId });
    await expect(prepareRoomChange(longer())).rejects.toMatchObject({ type: 'STEP_UNDONE' });
    expect(await reserved()).toEqual([0, 0, 0]);
  });
});

describe('a hold', () => {
  test('is extended while it is there, and not once it was given back', async () => {
    const until = { bookingId, expiresAt: '2027-02-01T00:00:00.000Z' };
    await expect(extendHold(until)).rejects.toMatchObject({ type: 'STEP_UNDONE' });
    await reserveRooms({ ...stay(), expiresAt });
    await extendHold(until);
    await releaseRooms({ bookingId });
    await expect(extendHold(until)).rejects.toMatchObject({ type: 'STEP_UNDONE' });
    expect(await reserved()).toEqual([0, 0, 0]);
  });
});
