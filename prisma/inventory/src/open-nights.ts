import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { InventoryDatabase } from './database.ts';

/**
 * Opens the nights from `from` until before `until` for sale, for every room type with an allotment: those that are
 * not there yet, with a capacity of floor(rooms × allowance) (decision D23). Months get their partitions first.
 * Returns how many nights it added.
 */
export async function openNights(
  db: InventoryDatabase,
  { from, until }: { from: CalendarDate; until: CalendarDate },
): Promise<number> {
  await db.$queryRaw`SELECT ensure_night_partitions(${from}, ${until})`;
  return db.$executeRaw`
    INSERT INTO nights (room_type_id, date, capacity)
    SELECT allotment.room_type_id, to_char(day, 'YYYY-MM-DD'), allotment.rooms * allotment.allowance_percent / 100
      FROM allotments allotment
     CROSS JOIN LATERAL (SELECT max(date)::date + 1 AS next FROM nights
                          WHERE room_type_id = allotment.room_type_id) last
     CROSS JOIN LATERAL generate_series(
             greatest(${from}::date, last.next), ${until}::date - 1, interval '1 day') day
        ON CONFLICT DO NOTHING`;
}
