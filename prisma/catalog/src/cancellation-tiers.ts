import type { CancellationTier } from '@holdfast/domain/cancellation-policy';

/** Reads a hotel's cancellation tiers. Throws TypeError when the column holds anything else. */
export function readCancellationTiers(column: unknown): CancellationTier[] {
  if (!Array.isArray(column) || !column.every(isTier)) throw new TypeError('not cancellation tiers');
  return column;
}

function isTier(value: unknown): value is CancellationTier {
  return (
    typeof value === 'object' &&
    value !== null &&
    'hoursBeforeCheckIn' in value &&
    'refundPercent' in value &&
    Number.isInteger(value.hoursBeforeCheckIn) &&
    Number.isInteger(value.refundPercent)
  );
}
