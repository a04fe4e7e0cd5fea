import { addDays } from '@holdfast/domain/calendar-date';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../src/apply-change.ts';
import { bookHold } from '../src/book-hold.ts';
import type { InventoryDatabase } from '../src/database.ts';
import { prepareChange } from '../src/prepare-change.ts';
import { RoomShortage, releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { returnChange } from '../src/return-change.ts';
import { addRoomType, firstNight, reservedOf, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

/** Each guard of a changed stay is first left out, to see the harm that it is there for. */
const database = useInventoryDatabase();

/** The last room of its first two nights, booked; the third night is sold to somebody else. */
async function bookedBesideSoldOut(db: InventoryDatabase) {
  const roomTypeId = await addRoomType(db, { rooms: 1 });
  const stay = stayIn([roomTypeId]);
  await reserveRooms(db, stay);
  await bookHold(db, stay.bookingId);
  const third = { checkIn: addDays(firstNight, 2), checkOut: addDays(firstNight, 3) };
  const sold = stayIn([roomTypeId], third);
  await reserveRooms(db, sold);
  const change = { ...stay, changeId: `op_${crypto.randomUUID()}`, checkOut: third.checkOut };
  return { roomTypeId, stay, change, sold };
}

describe('new nights before old ones', () => {
  test('without it a change that fails costs the guest the room they had', async () => {
    const db = database();
    const { roomTypeId, stay, change } = await bookedBesideSoldOut(db);
    await releaseRooms(db, stay.bookingId);
    const again = { ...change, bookingId: `${stay.bookingId}_2` };
    await expect(reserveRooms(db, again)).rejects.toBeInstanceOf(RoomShortage);
    await reserveRooms(db, stayIn([roomTypeId]));
    const asBefore = { ...stay, bookingId: `${stay.bookingId}_3` };
    await expect(reserveRooms(db, asBefore)).rejects.toBeInstanceOf(RoomShortage);
  });

  test('with it they keep it', async () => {
    const db = database();
    const { roomTypeId, change } = await bookedBesideSoldOut(db);
    await expect(prepareChange(db, change)).rejects.toBeInstanceOf(RoomShortage);
    await expect(reserveRooms(db, stayIn([roomTypeId]))).rejects.toBeInstanceOf(RoomShortage);
    expect(await reservedOf(db, roomTypeId)).toEqual([1, 1, 1, 0, 0]);
  });
});

describe('the tombstone of a returned change', () => {
  test('without it a prepare that comes late takes a night for ever', async () => {
    const db = database();
    const { roomTypeId, change, sold } = await bookedBesideSoldOut(db);
    await releaseRooms(db, sold.bookingId);
    await returnChange(db, change);
    await db.stayChange.delete({ where: { changeId: change.changeId } });
    await prepareChange(db, change);
    expect(await reservedOf(db, roomTypeId)).toEqual([1, 1, 1, 0, 0]);
  });

  test('with it nothing is taken', async () => {
    const db = database();
    const { roomTypeId, change, sold } = await bookedBesideSoldOut(db);
    await releaseRooms(db, sold.bookingId);
    await returnChange(db, change);
    expect(await prepareChange(db, change)).toBe('RETURNED');
    expect(await reservedOf(db, roomTypeId)).toEqual([1, 1, 0, 0, 0]);
  });
});

describe('one change of a booking at a time', () => {
  const twoChanges = async (db: InventoryDatabase) => {
    const { roomTypeId, change, sold } = await bookedBesideSoldOut(db);
    await releaseRooms(db, sold.bookingId);
    const other = { ...change, changeId: `${change.changeId}_2`, checkOut: addDays(firstNight, 4) };
    await prepareChange(db, change);
    return { roomTypeId, change, other };
  };

  test('without it both reckon from the same stay, and a night is taken that nobody has', async () => {
    const db = database();
    const { roomTypeId, change, other } = await twoChanges(db);
    await db.night.updateMany({ where: { roomTypeId }, data: { capacity: 2 } });
    await db.$executeRaw`DROP INDEX stay_changes_prepared_key`;
    try {
      await prepareChange(db, other);
      await applyChange(db, change.changeId);
      await applyChange(db, other.changeId);
      expect(await reservedOf(db, roomTypeId)).toEqual([1, 1, 2, 1, 0]);
    } finally {
      await db.$executeRaw`
        CREATE UNIQUE INDEX stay_changes_prepared_key ON stay_changes (booking_id) WHERE state = 'PREPARED'`;
    }
  });

  test('with it the other waits until the first is over', async () => {
    const db = database();
    const { roomTypeId, change, other } = await twoChanges(db);
    await expect(prepareChange(db, other)).rejects.toThrow();
    await applyChange(db, change.changeId);
    await prepareChange(db, other);
    await applyChange(db, other.changeId);
    expect(await reservedOf(db, roomTypeId)).toEqual([1, 1, 1, 1, 0]);
  });
});
