import { nudgeBookItinerary, startBookItinerary } from '@holdfast/temporal/book-itinerary-client';
import { startBookStay } from '@holdfast/temporal/book-stay-client';
import { type CallsUnderWay, callsUnderWay } from '@holdfast/temporal/calls-under-way';
import type { Client } from '@temporalio/client';

/** Starts sagas, and knows which calls are still under way. Each throws when Temporal's answer is not known. */
export interface SagaStarter extends Pick<CallsUnderWay, 'idle'> {
  /** Takes three seconds at most. */
  start(bookingId: string): Promise<boolean>;
  startItinerary(itineraryId: string): Promise<boolean>;
  nudgeItinerary(itineraryId: string): Promise<boolean>;
}

/** Makes the starter over a connection, which its owner closes. */
export function openSagaStarter(temporal: Client): SagaStarter {
  const { follow, idle } = callsUnderWay();
  return {
    start: (bookingId) => follow(startBookStay(temporal, bookingId)),
    startItinerary: (itineraryId) => follow(startBookItinerary(temporal, itineraryId)),
    nudgeItinerary: (itineraryId) => follow(nudgeBookItinerary(temporal, itineraryId)),
    idle,
  };
}
