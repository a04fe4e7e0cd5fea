import type { InventoryDatabase } from '../database.ts';

const shown = {
  id: true,
  hotelId: true,
  roomTypeId: true,
  number: true,
  floor: true,
  state: true,
  version: true,
} as const;

/** Which rooms to list; `page` counts from 1. */
export interface RoomsQuery {
  readonly hotelId: string;
  readonly roomTypeId?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** A page of a hotel's rooms by floor and number, without those that are retired. */
export async function listRooms(db: InventoryDatabase, { hotelId, roomTypeId, page, pageSize }: RoomsQuery) {
  const where = { hotelId, retiredAt: null, ...(roomTypeId === undefined ? {} : { roomTypeId }) };
  const [items, total] = await Promise.all([
    db.room.findMany({
      where,
      select: shown,
      orderBy: [{ floor: 'asc' }, { number: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.room.count({ where }),
  ]);
  return { items, total };
}

/** A room that is not retired, or null. */
export function readRoom(db: InventoryDatabase, roomId: string) {
  return db.room.findFirst({ where: { id: roomId, retiredAt: null }, select: shown });
}

/** The rooms of a hotel with these numbers, by number. */
export function readRoomsByNumber(
  db: InventoryDatabase,
  { hotelId, numbers }: { hotelId: string; numbers: readonly string[] },
) {
  const where = { hotelId, retiredAt: null, number: { in: [...numbers] } };
  return db.room.findMany({ where, select: shown, orderBy: { number: 'asc' } });
}
