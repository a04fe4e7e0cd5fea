import type { InventoryDatabase } from './database.ts';

/** The versions a change has to name; null where there is nothing yet. */
export interface RoomTypeVersions {
  readonly inventory: number | null;
  readonly pricing: number | null;
}

/** The versions of these room types. */
export async function readVersions(
  db: InventoryDatabase,
  roomTypeIds: readonly string[],
): Promise<(roomTypeId: string) => RoomTypeVersions> {
  const query = {
    where: { roomTypeId: { in: [...roomTypeIds] } },
    select: { roomTypeId: true, version: true },
  };
  const [allotments, plans] = await Promise.all([db.allotment.findMany(query), db.ratePlan.findMany(query)]);
  const inventory = new Map(allotments.map(({ roomTypeId, version }) => [roomTypeId, version]));
  const pricing = new Map(plans.map(({ roomTypeId, version }) => [roomTypeId, version]));
  return (roomTypeId) => ({
    inventory: inventory.get(roomTypeId) ?? null,
    pricing: pricing.get(roomTypeId) ?? null,
  });
}
