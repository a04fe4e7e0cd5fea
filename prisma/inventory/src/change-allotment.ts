import type { InventoryDatabase } from './database.ts';
import { runChange } from './run-change.ts';
import { sellingReach } from './selling-reach.ts';

/** How many rooms of a type a hotel gives to be sold. */
export interface Allotment {
  readonly roomTypeId: string;
  readonly hotelId: string;
  readonly rooms: number;
  /** 100 to 110: a night's capacity is floor(rooms × allowance / 100). */
  readonly allowancePercent: number;
  /** A capacity in rooms instead of the percentage, not below `rooms`; null for the percentage. */
  readonly softLimit: number | null;
  /** Whether test bookings may take these rooms (decision D10). */
  readonly sandbox: boolean;
  readonly version: number;
}

/** The allotment of a room type, null when there is none. */
export async function readAllotment(
  db: InventoryDatabase,
  { roomTypeId }: { roomTypeId: string },
): Promise<Allotment | null> {
  return db.allotment.findUnique({ where: { roomTypeId }, omit: { openedUntil: true } });
}

export interface AllotmentChange extends Omit<Allotment, 'version'> {
  /** The version the change was made from, null for a new allotment. */
  readonly version: number | null;
  readonly actorId: string;
  /** How far ahead the nights of a new allotment are opened, 365 unless told. */
  readonly horizonDays?: number | undefined;
}

/**
 * Sets a room type's allotment in one statement and with it the capacity of its nights; the nights of a new one are
 * opened. Returns it as it is then.
 *
 * @throws VersionConflict with the present allotment, CapacityBelowSold when a night has sold more.
 */
export async function changeAllotment(
  db: InventoryDatabase,
  { actorId, horizonDays = 365, version: from, ...allotment }: AllotmentChange,
): Promise<Allotment> {
  const { roomTypeId, hotelId, rooms, allowancePercent, softLimit, sandbox } = allotment;
  const reach = sellingReach(horizonDays);
  const version = await runChange(
    () => db.$queryRaw<{ answer: number }[]>`
      SELECT change_allotment(
        ${roomTypeId}, ${hotelId}, ${from}::integer, ${actorId}, ${rooms}::integer, ${allowancePercent}::integer,
        ${softLimit}::integer, ${sandbox}, ${reach.from}, ${reach.until}) AS answer`,
    () => readAllotment(db, { roomTypeId }),
  );
  return { ...allotment, version };
}
