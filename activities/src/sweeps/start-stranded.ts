import type { EraseGuestInput } from '@holdfast/domain/erase-guest-contract';
import { findUnfinishedClosures } from '@holdfast/prisma-booking/closures';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { findUntouched } from '@holdfast/prisma-booking/find-untouched';
import { findUnsettledItineraries } from '@holdfast/prisma-booking/read-itineraries';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import { findUnfinishedErasures } from '@holdfast/prisma-identity/erasures';

export interface StartStrandedActivities {
  /** Starts the sagas that ought to be running and are not; how many it started. */
  startStranded(): Promise<number>;
}

interface StartStrandedDependencies {
  readonly db: BookingDatabase;
  readonly identity: IdentityDatabase;
  /** What no saga has written to is looked after once it is this old. */
  readonly strandedAfterSeconds: number;
  /** Each starts its saga unless it ever ran; tells whether it did, or runs now. */
  readonly startBookStay: (bookingId: string) => Promise<boolean>;
  readonly startBookItinerary: (itineraryId: string) => Promise<boolean>;
  readonly startCloseHotel: (closureId: string) => Promise<boolean>;
  readonly startEraseGuest: (erasure: EraseGuestInput) => Promise<boolean>;
}

const batch = 500;

export function startStrandedActivities({
  db,
  identity,
  strandedAfterSeconds,
  startBookStay,
  startBookItinerary,
  startCloseHotel,
  startEraseGuest,
}: StartStrandedDependencies): StartStrandedActivities {
  const kinds = [
    { find: findUntouched, start: startBookStay },
    { find: findUnsettledItineraries, start: startBookItinerary },
    { find: findUnfinishedClosures, start: startCloseHotel },
  ];
  return {
    async startStranded() {
      let started = 0;
      const stranded = { olderThanSeconds: strandedAfterSeconds, limit: batch };
      for (const { find, start } of kinds) {
        for (const id of await find(db, stranded)) {
          if (await start(id)) started += 1;
        }
      }
      for (const erasure of await findUnfinishedErasures(identity, stranded)) {
        if (await startEraseGuest(erasure)) started += 1;
      }
      return started;
    },
  };
}
