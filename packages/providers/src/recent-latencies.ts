const kept = 64;
const fewest = 10;
const windowMillis = 30_000;

/** How long the latest calls took, to tell a slow provider from a quick one (decision D16). */
export class RecentLatencies {
  readonly #calls: { endedAt: number; millis: number }[] = [];
  #next = 0;

  add(millis: number): void {
    this.#calls[this.#next] = { endedAt: performance.now(), millis };
    this.#next = (this.#next + 1) % kept;
  }

  /** The 95th percentile of the last half minute's calls in milliseconds; undefined when they are too few to tell. */
  p95Millis(): number | undefined {
    const since = performance.now() - windowMillis;
    const recent = this.#calls.filter(({ endedAt }) => endedAt > since).map(({ millis }) => millis);
    if (recent.length < fewest) return undefined;
    return recent.sort((a, b) => a - b)[Math.ceil(recent.length * 0.95) - 1];
  }
}
