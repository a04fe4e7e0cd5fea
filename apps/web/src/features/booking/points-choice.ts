import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** Points are spent by the hundred. */
const step = 100;

/**
 * The numbers of points that may be chosen: by the hundred up to what there is, and in euros, where their worth is
 * plain, up to half of the total. In other currencies the platform says when it was too much.
 */
export function pointsToChoose(points: number, total: CustomerSchemas['Money']): number[] {
  const most = total.currency === 'EUR' ? Math.min(points, total.amountMinor / 2) : points;
  const steps = Math.floor(most / step);
  // A list of hundreds of lines helps nobody: a few small steps, then larger ones.
  const counts = Array.from({ length: steps }, (_, index) => index + 1);
  const shown = counts.filter(
    (count) => steps <= 10 || count % Math.ceil(steps / 10) === 0 || count === steps,
  );
  return shown.map((count) => count * step);
}
