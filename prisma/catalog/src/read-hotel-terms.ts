import type { CatalogDatabase } from './database.ts';

/** What decides whose a hotel is and how its dates and amounts are read. */
export interface HotelTerms {
  readonly id: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly sandbox: boolean;
}

const select = { id: true, timeZone: true, currency: true, sandbox: true } as const;

/** The terms of a hotel of any status, or null when there is none. */
export function readHotelTerms(db: CatalogDatabase, hotelId: string): Promise<HotelTerms | null> {
  return db.hotel.findUnique({ where: { id: hotelId }, select });
}

/** The terms of the hotel that has the room type, or null when there is no such room type. */
export async function readHotelTermsOfRoomType(
  db: CatalogDatabase,
  roomTypeId: string,
): Promise<HotelTerms | null> {
  const row = await db.roomType.findUnique({ where: { id: roomTypeId }, select: { hotel: { select } } });
  return row?.hotel ?? null;
}

/** The ids of a hotel's room types. */
export async function listRoomTypeIds(db: CatalogDatabase, hotelId: string): Promise<string[]> {
  const rows = await db.roomType.findMany({
    where: { hotelId },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** The room types of a hotel by name. */
export function listRoomTypeNames(db: CatalogDatabase, hotelId: string) {
  return db.roomType.findMany({
    where: { hotelId },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}
