const quarters = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10] as const;

/** A number at least as large as any of the values whose quarters are round too; whole ones where only those make sense. */
export function roundTop(values: readonly number[], { whole = false } = {}): number {
  const most = Math.max(0, ...values);
  if (whole && most <= 40) return Math.max(4, Math.ceil(most / 4) * 4);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  // What multiplying leaves behind the last digit would be written.
  const tops = quarters.map((factor) => Number((factor * power).toPrecision(3)));
  return tops.find((top) => top >= most) ?? 10 * power;
}

/** A share in per cent; null where there is no whole. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}

/** Every how many bars one has its name below it, so that at most so many names are written. */
export function nameStep(bars: number, mostNames: number): number {
  return Math.max(1, Math.ceil(bars / mostNames));
}
