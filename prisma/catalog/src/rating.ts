/** What guests think of a hotel: the average to one decimal, null before the first review. */
export interface Rating {
  readonly average: number | null;
  readonly count: number;
}

/** The rating of a hotel whose reviews' ratings add up to `ratingSum`. */
export function ratingOf({ ratingSum, ratingCount }: { ratingSum: number; ratingCount: number }): Rating {
  const average = ratingCount === 0 ? null : Math.round((ratingSum / ratingCount) * 10) / 10;
  return { average, count: ratingCount };
}
