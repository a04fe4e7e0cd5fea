import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { InventoryDatabase } from './database.ts';

/** A night of a hotel, of all its room types together. */
export interface HotelNight {
  readonly date: CalendarDate;
  /** Rooms that may be sold, overbooking included. */
  readonly capacity: number;
  readonly sold: number;
}

/** The nights from `from` until before `until` that a hotel has open; those of archived months are left out. */
export function readOccupancy(
  db: InventoryDatabase,
  { hotelId, from, until }: { hotelId: string; from: CalendarDate; until: CalendarDate },
): Promise<HotelNight[]> {
  return db.$queryRaw<HotelNight[]>`
    SELECT night.date, sum(night.capacity)::int AS capacity, sum(night.reserved)::int AS sold
      FROM allotments allotment
      JOIN nights night ON night.room_type_id = allotment.room_type_id
           AND night.date >= ${from} AND night.date < ${until}
     WHERE allotment.hotel_id = ${hotelId}
     GROUP BY night.date ORDER BY night.date`;
}
