import { condition } from '@temporalio/workflow';

/** The one clock of a booking: every wait goes through it, so that a test booking's time can be moved on (decision D10). */
export interface BookingClock {
  /** Milliseconds since the epoch as this booking sees it. */
  now(): number;
  advance(millis: number): void;
  /** Waits until the instant (epoch milliseconds) or until `wake` is true; tells whether it was woken. */
  sleepUntil(instant: number, wake: () => boolean): Promise<boolean>;
}

export function bookingClock(): BookingClock {
  let aheadMillis = 0;
  const now = () => Date.now() + aheadMillis;
  return {
    now,
    advance(millis) {
      aheadMillis += millis;
    },
    async sleepUntil(instant, wake) {
      while (!wake() && now() < instant) {
        const seen = aheadMillis;
        await condition(() => wake() || aheadMillis !== seen, instant - now());
      }
      return wake();
    },
  };
}
