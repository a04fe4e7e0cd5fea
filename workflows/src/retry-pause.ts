const pauseMinutes = [1, 5, 15, 60];

/** How long to wait before what did not get through is tried again, in milliseconds; `attempts` were made. */
export function retryPauseMillis(attempts: number): number {
  return (pauseMinutes[Math.min(attempts, pauseMinutes.length) - 1] ?? 60) * 60_000;
}
