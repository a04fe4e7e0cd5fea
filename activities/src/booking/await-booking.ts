import { setTimeout as wait } from 'node:timers/promises';
import { type BookingDatabase, findBooking } from '@holdfast/prisma-booking/database';
import { Context } from '@temporalio/activity';

export interface AwaitBookingActivities {
  /** Asks the saga to give the booking up, and returns once the booking has an outcome, whichever that is (D18). */
  giveUpBooking(input: { bookingId: string }): Promise<void>;
}

interface AwaitBookingDependencies {
  readonly db: BookingDatabase;
  /** Asks between two steps; harmless when the saga has closed or cannot be given up any more. */
  readonly cancelBookStay: (bookingId: string) => Promise<boolean>;
  /** The same for all stays of an itinerary, which have one outcome. */
  readonly cancelBookItinerary: (itineraryId: string) => Promise<boolean>;
}

const pausesMillis = [100, 200, 400, 1_000];

export function awaitBookingActivities({
  db,
  cancelBookStay,
  cancelBookItinerary,
}: AwaitBookingDependencies): AwaitBookingActivities {
  return {
    async giveUpBooking({ bookingId }) {
      const { cancellationSignal } = Context.current();
      for (let round = 0; ; round += 1) {
        const row = await findBooking(db, bookingId);
        if (row === null || row.settledAt !== null) return;
        // Asked again each time, because the saga may only now have been started.
        if (row.itineraryId === null) await cancelBookStay(bookingId);
        else await cancelBookItinerary(row.itineraryId);
        Context.current().heartbeat();
        const pause = pausesMillis[Math.min(round, pausesMillis.length - 1)];
        await wait(pause, undefined, { signal: cancellationSignal });
      }
    },
  };
}
