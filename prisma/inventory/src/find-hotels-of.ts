import type { InventoryDatabase } from './database.ts';

/** Which hotel sells each of these room types; those that none does are left out. */
export async function findHotelsOf(
  db: InventoryDatabase,
  { roomTypeIds }: { roomTypeIds: readonly string[] },
): Promise<Map<string, string>> {
  const allotments = await db.allotment.findMany({
    where: { roomTypeId: { in: [...roomTypeIds] } },
    select: { roomTypeId: true, hotelId: true },
  });
  return new Map(allotments.map(({ roomTypeId, hotelId }) => [roomTypeId, hotelId]));
}
