/** What of an earned amount is the hotel's and what the platform keeps, in minor units. */
export interface EarningSplit {
  readonly hotelMinor: number;
  readonly commissionMinor: number;
}

const wholeBasisPoints = 10_000n;

/**
 * Divides what a stay earned between hotel and platform. The commission is rounded half up to a minor unit, and the
 * hotel has the rest, so that nothing is lost. `basisPoints` are hundredths of a percent.
 */
export function splitEarning(earnedMinor: number, basisPoints: number): EarningSplit {
  // Earned times basis points can leave the safe integers.
  const doubled = 2n * BigInt(earnedMinor) * BigInt(basisPoints) + wholeBasisPoints;
  const commissionMinor = Number(doubled / (2n * wholeBasisPoints));
  return { hotelMinor: earnedMinor - commissionMinor, commissionMinor };
}
