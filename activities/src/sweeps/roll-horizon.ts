import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { detachNights } from '@holdfast/prisma-inventory/detach-nights';
import { openNights } from '@holdfast/prisma-inventory/open-nights';
import { sellingReach } from '@holdfast/prisma-inventory/selling-reach';
import { heartbeat } from '@temporalio/activity';

/** What a sweep of the horizon did. */
export interface RolledHorizon {
  readonly nightsOpened: number;
  readonly monthsDetached: number;
}

export interface RollHorizonActivities {
  /**
   * Opens nights up to the horizon, with the months they need, and detaches months that are long over (decision D23).
   * It heartbeats after each batch of room types; begun again, or run twice at once, it does only what is left.
   */
  rollHorizon(): Promise<RolledHorizon>;
}

interface RollHorizonDependencies {
  readonly inventory: InventoryDatabase;
  readonly horizonDays: number;
  readonly monthsKept: number;
}

export function rollHorizonActivities({
  inventory,
  horizonDays,
  monthsKept,
}: RollHorizonDependencies): RollHorizonActivities {
  return {
    async rollHorizon() {
      const reach = sellingReach(horizonDays);
      const nightsOpened = await openNights(inventory, reach, () => heartbeat());
      const monthsDetached = await detachNights(inventory, { monthsKept, today: reach.from });
      return { nightsOpened, monthsDetached };
    },
  };
}
