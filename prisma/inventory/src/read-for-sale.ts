import type { Stay } from '@holdfast/domain/stay';
import type { StayForSale } from '@holdfast/domain/stay-change';
import type { InventoryDatabase } from './database.ts';
import { readPricedNights } from './read-priced-nights.ts';

/** What the hotel sells of one room type on the nights of a stay, as another stay of a booking is judged and priced. */
export async function readForSale(
  db: InventoryDatabase,
  { roomTypeId, checkIn, checkOut }: Stay & { readonly roomTypeId: string },
): Promise<StayForSale> {
  const reach = { from: checkIn, until: checkOut };
  const [roomType] = await readPricedNights(db, { roomTypeIds: [roomTypeId] }, reach);
  if (roomType === undefined) throw new Error('no nights were read');
  return roomType;
}
