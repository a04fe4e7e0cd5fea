import type { CancellationTier } from '@holdfast/domain/cancellation-policy';

/** A hotel's own words by theme, such as arrival, pets and smoking; data, never markup. */
export type HouseRules = Readonly<Record<string, string>>;

/** Reads a policy's tiers. Throws TypeError when the column holds anything else. */
export function readTiersColumn(column: unknown): CancellationTier[] {
  if (!Array.isArray(column) || !column.every(isTier)) throw new TypeError('not cancellation tiers');
  return column;
}

/** Reads a hotel's house rules. Throws TypeError when the column holds anything but texts. */
export function readHouseRulesColumn(column: unknown): HouseRules {
  if (!isRecord(column) || !Object.values(column).every((text) => typeof text === 'string')) {
    throw new TypeError('not house rules');
  }
  return column as HouseRules;
}

function isTier(value: unknown): value is CancellationTier {
  if (!isRecord(value) || !Number.isInteger(value.refundPercent)) return false;
  return Number.isInteger(value.hoursBeforeCheckIn) !== Number.isInteger(value.daysBeforeCheckIn);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
