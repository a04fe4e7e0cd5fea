import { findUnfinishedClosures } from '@holdfast/prisma-booking/closures';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { findUntouched } from '@holdfast/prisma-booking/find-untouched';
import { findUnsettledItineraries } from '@holdfast/prisma-booking/read-itineraries';

export interface StartStrandedActivities {
  /** Starts the sagas that ought to be running and are not; how many it started. */
  startStranded(): Promise<number>;
}

interface StartStrandedDependencies {
  readonly db: BookingDatabase;
  /** What no saga has written to is looked after once it is this old. */
  readonly strandedAfterSeconds: number;
  /** Each starts its saga unless it ever ran; tells whether it did, or runs now. */
  readonly startBookStay: (bookingId: string) => Promise<boolean>;
  readonly startBookItinerary: (itineraryId: string) => Promise<boolean>;
  readonly startCloseHotel: (closureId: string) => Promise<boolean>;
}

const batch = 500;

export function startStrandedActivities({
  db,
  strandedAfterSeconds,
  startBookStay,
  startBookItinerary,
  startCloseHotel,
}: StartStrandedDependencies): StartStrandedActivities {
  const kinds = [
    { find: findUntouched, start: startBookStay },
    { find: findUnsettledItineraries, start: startBookItinerary },
    { find: findUnfinishedClosures, start: startCloseHotel },
  ];
  return {
    async startStranded() {
      let started = 0;
      for (const { find, start } of kinds) {
        for (const id of await find(db, { olderThanSeconds: strandedAfterSeconds, limit: batch })) {
          if (await start(id)) started += 1;
        }
      }
      return started;
    },
  };
}
