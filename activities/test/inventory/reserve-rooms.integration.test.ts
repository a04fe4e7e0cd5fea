import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { type InventoryDatabase, openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { afterAll, describe, expect, test } from 'vitest';
import { reserveRoomsActivities } from '../../src/inventory/reserve-rooms.ts';

const database = await createTemporaryDatabase('inventory');
const db: InventoryDatabase = openInventoryDatabase({ url: database.url });
const { reserveRooms, bookRooms, releaseRooms } = reserveRoomsActivities(db);
const stay = { checkIn: '2027-03-27', checkOut: '2027-03-30' };

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().slice(0, 13)}`;

async function roomType(capacity: number): Promise<string> {
  const roomTypeId = newId('rt');
  await db.$queryRaw`SELECT ensure_night_partitions('2027-03-01', '2027-04-30')::text`;
  await db.$executeRaw`
    INSERT INTO nights (room_type_id, date, capacity)
    SELECT ${roomTypeId}, '2027-03-' || day, ${capacity} FROM generate_series(27, 29) AS day`;
  return roomTypeId;
}

function request(bookingId: string, roomTypeId: string, rooms = 1) {
  return {
    ...stay,
    bookingId,
    lines: [{ roomTypeId, rooms }],
    expiresAt: '2027-01-01T00:00:00Z',
    livemode: false,
  };
}

async function reserved(roomTypeId: string): Promise<number[]> {
  const nights = await db.$queryRaw<{ reserved: number }[]>`
    SELECT reserved FROM nights WHERE room_type_id = ${roomTypeId} ORDER BY date`;
  return nights.map((night) => night.reserved);
}

describe('reserveRooms and its undo', () => {
  test('reserved twice is reserved once', async () => {
    const [bookingId, roomTypeId] = [newId('bk'), await roomType(3)];
    await reserveRooms(request(bookingId, roomTypeId, 2));
    await reserveRooms(request(bookingId, roomTypeId, 2));
    expect(await reserved(roomTypeId)).toEqual([2, 2, 2]);
  });

  test('a shortage is a refusal that names the night, and nothing is kept', async () => {
    const roomTypeId = await roomType(1);
    await expect(reserveRooms(request(newId('bk'), roomTypeId, 2))).rejects.toMatchObject({
      type: 'ROOM_NOT_AVAILABLE',
      nonRetryable: true,
      details: [{ roomTypeId, date: '2027-03-27' }],
    });
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0]);
  });

  test('an undo with nothing done leaves a tombstone that keeps a late reserve from landing', async () => {
    const [bookingId, roomTypeId] = [newId('bk'), await roomType(3)];
    await releaseRooms({ bookingId });
    await releaseRooms({ bookingId });
    await expect(reserveRooms(request(bookingId, roomTypeId))).rejects.toMatchObject({ type: 'STEP_UNDONE' });
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0]);
  });

  test('an undo after the step gives the rooms back once, held or booked', async () => {
    const [bookingId, roomTypeId] = [newId('bk'), await roomType(3)];
    await reserveRooms(request(newId('bk'), roomTypeId));
    await reserveRooms(request(bookingId, roomTypeId));
    await bookRooms({ bookingId });
    await bookRooms({ bookingId });
    await releaseRooms({ bookingId });
    await releaseRooms({ bookingId });
    expect(await reserved(roomTypeId)).toEqual([1, 1, 1]);
    await expect(bookRooms({ bookingId })).rejects.toMatchObject({ type: 'STEP_UNDONE' });
  });

  test('reserving and releasing at once never leaves rooms behind', async () => {
    const roomTypeId = await roomType(50);
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const bookingId = newId('bk');
        await Promise.allSettled([reserveRooms(request(bookingId, roomTypeId)), releaseRooms({ bookingId })]);
        await releaseRooms({ bookingId });
      }),
    );
    expect(await reserved(roomTypeId)).toEqual([0, 0, 0]);
  });
});
