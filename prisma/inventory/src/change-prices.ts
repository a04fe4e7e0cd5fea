import type { NightRange } from './change-nights.ts';
import { readRatePlan } from './change-rate-plan.ts';
import type { InventoryDatabase } from './database.ts';
import { runChange } from './run-change.ts';

/** A price for each date of a range, in minor units of the plan's currency; null leaves the dates to the rules. */
export interface DatedPrice extends NightRange {
  readonly amountMinor: number | null;
}

/**
 * Sets prices of dates, in one statement; where ranges meet the later one wins. `version` is the rate plan's, and goes
 * up by one. Returns it and for how many dates a price was set or taken away.
 *
 * @throws VersionConflict with the present rate plan.
 */
export async function changePrices(
  db: InventoryDatabase,
  {
    roomTypeId,
    version,
    actorId,
    prices,
  }: { roomTypeId: string; version: number; actorId: string; prices: readonly DatedPrice[] },
): Promise<{ version: number; dates: number }> {
  const rows = JSON.stringify(prices.map((price, row) => ({ ...price, row, roomTypeId })));
  const dates = await runChange(
    () => db.$queryRaw<{ answer: number }[]>`
      SELECT change_prices(${roomTypeId}, ${version}::integer, ${actorId}, ${rows}::jsonb) AS answer`,
    () => readRatePlan(db, { roomTypeId }),
  );
  return { version: version + 1, dates };
}
