import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { findUntouched } from '@holdfast/prisma-booking/find-untouched';

export interface StartStrandedActivities {
  /** Starts the sagas that ought to be running and are not; how many it started. */
  startStranded(): Promise<number>;
}

interface StartStrandedDependencies {
  readonly db: BookingDatabase;
  /** A booking that no saga has written to is looked after once it is this old. */
  readonly strandedAfterSeconds: number;
  /** Starts the saga unless it ever ran; tells whether it did. */
  readonly startBookStay: (bookingId: string) => Promise<boolean>;
}

const batch = 500;

export function startStrandedActivities({
  db,
  strandedAfterSeconds,
  startBookStay,
}: StartStrandedDependencies): StartStrandedActivities {
  return {
    async startStranded() {
      const ids = await findUntouched(db, { olderThanSeconds: strandedAfterSeconds, limit: batch });
      let started = 0;
      for (const id of ids) {
        if (await startBookStay(id)) started += 1;
      }
      return started;
    },
  };
}
