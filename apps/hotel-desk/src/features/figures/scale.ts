const mostSteps = 6;
const roundFactors = [1, 2, 5, 10] as const;

/**
 * What is written beside a scale, from 0 up to the first round number that no value is above: 0, 20, 40, 60. The step
 * is 1, 2 or 5 times a power of ten, and never under the least one (itself a power of ten) that is written apart from
 * the next. Empty where all values are 0: there is nothing to draw then.
 */
export function scaleMarks(values: readonly number[], leastStep = 1): readonly number[] {
  const most = Math.max(0, ...values);
  if (most === 0) return [];
  const wanted = Math.max(leastStep, most / mostSteps);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = roundFactors.find((each) => each * power >= wanted) ?? 10;
  const step = factor * power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** A share in per cent; null where there is no whole. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}

/** Every how many bars one has its name below it, so that at most so many names are written. */
export function nameStep(bars: number, mostNames: number): number {
  return Math.max(1, Math.ceil(bars / mostNames));
}
