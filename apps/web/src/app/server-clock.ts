/** Tells the time as the platform has it: what it holds for somebody ends by its clock, not by their device's. */
export interface ServerClock {
  /** Takes note of an answer's `Date` header. */
  note(date: string | null): void;
  /** Milliseconds since 1970. */
  now(): number;
}

// The header has whole seconds and answers take a moment, so anything below is no difference.
const toleranceMillis = 2_000;

/** A clock that follows this device's until an answer shows that it is wrong. */
export function createServerClock(deviceNow: () => number = Date.now): ServerClock {
  let aheadMillis = 0;
  return {
    note(date) {
      const told = date === null ? Number.NaN : Date.parse(date);
      if (Number.isNaN(told)) return;
      const difference = told + 500 - deviceNow();
      aheadMillis = Math.abs(difference) < toleranceMillis ? 0 : difference;
    },
    now: () => deviceNow() + aheadMillis,
  };
}

/** The platform's clock, as its answers tell it. */
export const serverClock = createServerClock();
