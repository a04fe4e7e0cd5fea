import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll } from 'vitest';
import { type InventoryDatabase, openInventoryDatabase } from '../src/database.ts';
import type { RoomsToReserve } from '../src/reserve-rooms.ts';

/** A Saturday ahead of any clock; in much of the world clocks change in the night after it. */
export const firstNight = '2038-03-27';

/** An inventory database for one test file, with many connections so that callers really meet. */
export function useInventoryDatabase(): () => InventoryDatabase {
  let db: InventoryDatabase | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const temporary = await createTemporaryDatabase('inventory');
    drop = temporary.drop;
    db = openInventoryDatabase({ url: temporary.url, maxConnections: 20, connectTimeoutMillis: 30_000 });
    await db.$queryRaw`SELECT ensure_night_partitions('2038-03-01', '2038-05-01')`;
  });
  afterAll(async () => {
    await db?.$disconnect();
    await drop?.();
  });
  return () => {
    if (db === undefined) throw new Error('the database is open only within tests');
    return db;
  };
}

/** A room type with that many rooms on each of its nights, starting at `firstNight`, 100.00 a night. */
export async function addRoomType(
  db: InventoryDatabase,
  {
    rooms,
    nights = 5,
    hotelId = `htl_${crypto.randomUUID()}`,
    roomTypeId = `rt_${crypto.randomUUID()}`,
  }: { rooms: number; nights?: number; hotelId?: string; roomTypeId?: string },
): Promise<string> {
  await db.allotment.create({ data: { roomTypeId, hotelId, rooms } });
  await db.ratePlan.create({ data: { roomTypeId, hotelId, currency: 'EUR', baseMinor: 10_000n } });
  const dates = Array.from({ length: nights }, (_, night) => addDays(firstNight, night));
  await db.night.createMany({ data: dates.map((date) => ({ roomTypeId, date, capacity: rooms })) });
  return roomTypeId;
}

/** A request for one room of each type, or of the lines given, for two nights. */
export function stayIn(roomTypeIds: readonly string[], stay: Partial<RoomsToReserve> = {}): RoomsToReserve {
  return {
    bookingId: `bk_${crypto.randomUUID()}`,
    lines: roomTypeIds.map((roomTypeId) => ({ roomTypeId, rooms: 1 })),
    checkIn: firstNight,
    checkOut: addDays(firstNight, 2),
    expiresAt: '2027-01-01T00:15:00.000Z',
    livemode: false,
    ...stay,
  };
}

/** The rooms reserved on each night of a room type. */
export async function reservedOf(db: InventoryDatabase, roomTypeId: string): Promise<number[]> {
  const nights = await db.night.findMany({ where: { roomTypeId }, orderBy: { date: 'asc' } });
  return nights.map((night) => night.reserved);
}
