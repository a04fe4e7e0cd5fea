import { bookStayContract } from './book-stay-contract.ts';

/** What a child workflow does for one stay of an itinerary. */
export const itineraryParts = ['reserve', 'confirm', 'withdraw', 'release', 'untangle'] as const;
export type ItineraryPart = (typeof itineraryParts)[number];

/** The names by which anyone outside reaches an itinerary's saga; workflows/ implements them. */
export const bookItineraryContract = {
  workflowType: 'bookItinerary',
  workflowId: (itineraryId: string) => `itinerary-${itineraryId}`,
  stayWorkflowType: 'bookItineraryStay',
  stayWorkflowId: (bookingId: string, part: ItineraryPart) => `itinerary-stay-${bookingId}-${part}`,
  /** As for one stay; a card is not brought later, since an itinerary comes with one. */
  updates: bookStayContract.updates,
} as const;

/** The states of an itinerary: those of its bookings, which share one outcome. */
export const itineraryStatuses = ['PENDING', 'CONFIRMED', 'REJECTED', 'CANCELLED', 'EXPIRED'] as const;
export type ItineraryStatus = (typeof itineraryStatuses)[number];
