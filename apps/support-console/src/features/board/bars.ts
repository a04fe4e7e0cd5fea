/** What a minute of the chart stands for. */
export interface MinuteCounts {
  readonly at: string;
  readonly confirmed: number;
  readonly others: number;
}

/** A bar of the chart, in units of its view box. */
export interface Bar {
  readonly at: string;
  readonly x: number;
  readonly confirmedHeight: number;
  readonly othersHeight: number;
}

/** The top of an axis that holds these counts: the next 1, 2, 5, 10, 20, 50 … */
export function axisTop(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 5, 10].map((step) => step * size).find((top) => top >= most) ?? 10 * size;
}

/** Sets minutes beside each other, each with what was confirmed below and the rest on it. */
export function barsOf(
  minutes: readonly MinuteCounts[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly bars: readonly Bar[]; readonly barWidth: number; readonly top: number } {
  const top = axisTop(Math.max(0, ...minutes.map(({ confirmed, others }) => confirmed + others)));
  const step = width / Math.max(1, minutes.length);
  const bars = minutes.map(({ at, confirmed, others }, index) => ({
    ...{ at, x: index * step },
    confirmedHeight: (confirmed / top) * height,
    othersHeight: (others / top) * height,
  }));
  return { bars, barWidth: step * 0.7, top };
}
