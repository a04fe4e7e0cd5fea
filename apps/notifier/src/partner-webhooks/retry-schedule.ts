const minute = 60;
const hour = 60 * minute;

const firstPausesSeconds = [5, 30, 2 * minute, 10 * minute, hour, 3 * hour, 6 * hour];
const laterPauseSeconds = 12 * hour;
const patienceSeconds = 72 * hour;

/**
 * Seconds until a delivery is tried again after its `tries`-th failure, counted from 1; null when that would be more
 * than 72 hours after it was asked for.
 */
export function nextPauseSeconds(tries: number, ageSeconds: number): number | null {
  const pause = firstPausesSeconds[tries - 1] ?? laterPauseSeconds;
  return ageSeconds + pause > patienceSeconds ? null : pause;
}
