import type { RatePlan, RateRule } from '@holdfast/domain/rate-rules';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { InventoryDatabase } from './database.ts';
import { runChange } from './run-change.ts';

/** How a room type is priced, and the rules that come after the hotel's. */
export interface RoomTypeRates {
  readonly roomTypeId: string;
  readonly hotelId: string;
  readonly plan: RatePlan;
  readonly rules: readonly RateRule[];
  readonly version: number;
}

/** The rate plan of a room type, null when there is none. */
export async function readRatePlan(
  db: InventoryDatabase,
  { roomTypeId }: { roomTypeId: string },
): Promise<RoomTypeRates | null> {
  const row = await db.ratePlan.findUnique({ where: { roomTypeId } });
  if (row === null) return null;
  const { hotelId, version, currency, floorMinor, ceilingMinor } = row;
  const plan = {
    currency,
    baseMinor: fromMoneyColumn(row.baseMinor),
    stepMinor: fromMoneyColumn(row.stepMinor),
    floorMinor: floorMinor === null ? null : fromMoneyColumn(floorMinor),
    ceilingMinor: ceilingMinor === null ? null : fromMoneyColumn(ceilingMinor),
  };
  // Only change_rate_plan writes the column, from the same type.
  return { roomTypeId, hotelId, plan, rules: row.rules as unknown as RateRule[], version };
}

export interface RatePlanChange extends Omit<RoomTypeRates, 'version'> {
  /** The version the change was made from, null for a new plan. */
  readonly version: number | null;
  readonly actorId: string;
}

/**
 * Sets how a room type is priced, in one statement, and returns it as it is then. Prices of dates stay, in the plan's
 * currency, which the caller keeps the hotel's.
 *
 * @throws VersionConflict with the present plan.
 */
export async function changeRatePlan(
  db: InventoryDatabase,
  { roomTypeId, hotelId, version: from, actorId, plan, rules }: RatePlanChange,
): Promise<RoomTypeRates> {
  const version = await runChange(
    () => db.$queryRaw<{ answer: number }[]>`
      SELECT change_rate_plan(
        ${roomTypeId}, ${hotelId}, ${from}::integer, ${actorId}, ${JSON.stringify(plan)}::jsonb,
        ${JSON.stringify(rules)}::jsonb) AS answer`,
    () => readRatePlan(db, { roomTypeId }),
  );
  return { roomTypeId, hotelId, plan, rules, version };
}
