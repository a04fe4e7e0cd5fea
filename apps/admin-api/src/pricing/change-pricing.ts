import type { ChangePricing } from '@holdfast/contracts/http/admin/pricing';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import type { HotelTerms } from '@holdfast/prisma-catalog/read-hotel-terms';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import { changePrices } from '@holdfast/prisma-inventory/change-prices';
import { changeRatePlan, readRatePlan } from '@holdfast/prisma-inventory/change-rate-plan';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { inOneTransaction } from '@holdfast/prisma-inventory/in-one-transaction';
import { faultsOfFutureRange } from '../dates/check-range.ts';
import { faultsOfRules } from './check-rules.ts';

/** What is wrong with a change, as far as that can be said without the database. */
export function faultsOfPricing(
  { version, plan, rules, prices = [] }: ChangePricing,
  timeZone: string,
): ProblemDetail[] {
  const faults = [
    ...faultsOfRules(rules ?? []),
    ...prices.flatMap((price, index) => faultsOfFutureRange(price, timeZone, `prices.${index}.`)),
  ];
  if (plan === undefined && version === null) faults.push({ field: 'plan', message: 'is required first' });
  else if (plan === undefined && prices.length === 0 && rules === undefined) {
    faults.push({ field: 'plan', message: 'or another change is required' });
  }
  return plan === undefined ? faults : [...faults, ...faultsOfPlan(plan)];
}

function faultsOfPlan(plan: NonNullable<ChangePricing['plan']>): ProblemDetail[] {
  const { baseMinor, stepMinor = 1, floorMinor, ceilingMinor } = plan;
  const faults: ProblemDetail[] = [];
  if (stepMinor > baseMinor) {
    faults.push({ field: 'plan.stepMinor', message: 'must not be more than baseMinor' });
  }
  if (floorMinor != null && floorMinor > baseMinor) {
    faults.push({ field: 'plan.floorMinor', message: 'must not be more than baseMinor' });
  }
  if (ceilingMinor != null && ceilingMinor < baseMinor) {
    faults.push({ field: 'plan.ceilingMinor', message: 'must not be less than baseMinor' });
  }
  return faults;
}

/**
 * Makes the whole change or nothing of it.
 *
 * @throws VersionConflict.
 */
export function changePricing(
  db: InventoryDatabase,
  change: ChangePricing,
  { roomTypeId, hotel, actorId }: { roomTypeId: string; hotel: HotelTerms; actorId: string },
): Promise<void> {
  return inOneTransaction(db, async (transaction) => {
    let { version } = change;
    if (change.plan !== undefined || change.rules !== undefined) {
      const present = await readRatePlan(transaction, { roomTypeId });
      const plan = change.plan === undefined ? present?.plan : planOf(change.plan, hotel.currency);
      // A version was sent, and what it was the version of is not there.
      if (plan === undefined) throw new VersionConflict(null);
      const rules = change.rules ?? present?.rules ?? [];
      const wanted = { roomTypeId, hotelId: hotel.id, actorId, version, plan, rules };
      version = (await changeRatePlan(transaction, wanted)).version;
    }
    const { prices = [] } = change;
    if (prices.length > 0) {
      await changePrices(transaction, { roomTypeId, version: version ?? 0, actorId, prices });
    }
  });
}

function planOf(plan: NonNullable<ChangePricing['plan']>, currency: string) {
  const { baseMinor, stepMinor = 1, floorMinor = null, ceilingMinor = null } = plan;
  return { currency, baseMinor, stepMinor, floorMinor, ceilingMinor };
}
