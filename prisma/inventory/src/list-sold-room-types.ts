import type { InventoryDatabase } from './database.ts';

/** The ids of the room types a hotel has put on sale. */
export async function listSoldRoomTypes(db: InventoryDatabase, hotelId: string): Promise<string[]> {
  const rows = await db.allotment.findMany({
    where: { hotelId },
    select: { roomTypeId: true },
    orderBy: { roomTypeId: 'asc' },
  });
  return rows.map(({ roomTypeId }) => roomTypeId);
}
