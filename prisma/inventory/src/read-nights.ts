import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { InventoryDatabase } from './database.ts';
import { type PricedNight, readPricedNights } from './read-priced-nights.ts';

/** A night of a room type, as calendars and the hotel's own grid show it. */
export interface RoomTypeNight extends PricedNight {
  readonly roomTypeId: string;
}

/** The nights from `from` until before `until`, every date of every room type, in the order asked for. */
export async function readNights(
  db: InventoryDatabase,
  { roomTypeIds, from, until }: { roomTypeIds: readonly string[]; from: CalendarDate; until: CalendarDate },
): Promise<RoomTypeNight[]> {
  const roomTypes = await readPricedNights(db, { roomTypeIds }, { from, until });
  return roomTypes.flatMap(({ roomTypeId, nights }) => nights.map((night) => ({ roomTypeId, ...night })));
}
