import { nudgeBookItinerary, startBookItinerary } from '@holdfast/temporal/book-itinerary-client';
import { startBookStay } from '@holdfast/temporal/book-stay-client';
import type { Client } from '@temporalio/client';

/** Starts sagas, and knows which calls are still under way. Each throws when Temporal's answer is not known. */
export interface SagaStarter {
  /** Takes three seconds at most. */
  start(bookingId: string): Promise<boolean>;
  startItinerary(itineraryId: string): Promise<boolean>;
  nudgeItinerary(itineraryId: string): Promise<boolean>;
  /** Resolves when no call is under way: a connection closed before would cut them off. */
  idle(): Promise<void>;
}

/** Makes the starter over a connection, which its owner closes. */
export function openSagaStarter(temporal: Client): SagaStarter {
  const underWay = new Set<Promise<boolean>>();
  const follow = (call: Promise<boolean>) => {
    const followed = call.finally(() => underWay.delete(followed));
    underWay.add(followed);
    return followed;
  };
  return {
    start: (bookingId) => follow(startBookStay(temporal, bookingId)),
    startItinerary: (itineraryId) => follow(startBookItinerary(temporal, itineraryId)),
    nudgeItinerary: (itineraryId) => follow(nudgeBookItinerary(temporal, itineraryId)),
    async idle() {
      await Promise.allSettled(underWay);
    },
  };
}
