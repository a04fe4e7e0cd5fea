import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { readAllotment } from './change-allotment.ts';
import type { InventoryDatabase } from './database.ts';
import { runChange } from './run-change.ts';

/** Nights from `from` until before `until`; with `weekdays` (ISO, 1 for Monday) only those. */
export interface NightRange {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly weekdays?: readonly number[] | undefined;
}

/** What to set; a field that is missing stays as it is, null takes the night's own value away. */
export interface NightChange {
  /** Rooms given for the night; null for the allotment's. */
  readonly rooms?: number | null | undefined;
  readonly stopSell?: boolean | undefined;
  /** How few and how many nights a stay may have that arrives then; null for no bound. */
  readonly minStay?: number | null | undefined;
  readonly maxStay?: number | null | undefined;
  readonly closedToArrival?: boolean | undefined;
}

/**
 * Changes what is sold on the nights of a range that are open, in one statement. `version` is the allotment's, and
 * goes up by one. Returns it and how many nights there were.
 *
 * @throws VersionConflict with the present allotment, CapacityBelowSold when a night has sold more.
 */
export async function changeNights(
  db: InventoryDatabase,
  {
    roomTypeId,
    version,
    actorId,
    ...change
  }: NightRange & { roomTypeId: string; version: number; actorId: string; change: NightChange },
): Promise<{ version: number; nights: number }> {
  const nights = await runChange(
    () => db.$queryRaw<{ answer: number }[]>`
      SELECT change_nights(
        ${roomTypeId}, ${version}::integer, ${actorId}, ${JSON.stringify(change)}::jsonb) AS answer`,
    () => readAllotment(db, { roomTypeId }),
  );
  return { version: version + 1, nights };
}
