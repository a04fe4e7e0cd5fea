import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { InventoryDatabase } from './database.ts';

/**
 * Detaches the months of nights that ended more than `monthsKept` months before the month of `today`, except those
 * with nights of a hold that is not over. Returns how many; a month that is in use just then is left to the next time.
 */
export async function detachNights(
  db: InventoryDatabase,
  { monthsKept, today }: { monthsKept: number; today: CalendarDate },
): Promise<number> {
  const [row] = await db.$queryRaw<{ detached: number }[]>`
    SELECT detach_night_partitions(
      to_char(date_trunc('month', ${today}::timestamp) - make_interval(months => ${monthsKept}::integer), 'YYYY-MM-DD'),
      ${today}) AS detached`;
  return row?.detached ?? 0;
}
