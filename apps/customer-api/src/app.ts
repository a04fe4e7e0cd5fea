import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from './platform.ts';
import { cancelBookingRoute } from './routes/bookings/cancel-booking.ts';
import { changeBookingRoute } from './routes/bookings/change-booking.ts';
import { confirmBookingRoute } from './routes/bookings/confirm-booking.ts';
import { createBookingRoute } from './routes/bookings/create-booking.ts';
import { getBookingRoute } from './routes/bookings/get-booking.ts';
import { getCancellationRoute } from './routes/bookings/get-cancellation.ts';
import { getChangeRoute } from './routes/bookings/get-change.ts';
import { getProgressRoute } from './routes/bookings/get-progress.ts';
import { getTimelineRoute } from './routes/bookings/get-timeline.ts';
import { listBookingsRoute } from './routes/bookings/list-bookings.ts';
import { postReviewRoute } from './routes/bookings/post-review.ts';
import { getHotelRoute } from './routes/hotels/get-hotel.ts';
import { listReviewsRoute } from './routes/hotels/list-reviews.ts';
import { getAvailabilityRoute } from './routes/hotels/rooms/get-availability.ts';
import { getCalendarRoute } from './routes/hotels/rooms/get-calendar.ts';
import { getRateRoute } from './routes/hotels/rooms/get-rate.ts';
import { getRoomRoute } from './routes/hotels/rooms/get-room.ts';
import { listRoomsRoute } from './routes/hotels/rooms/list-rooms.ts';
import { createItineraryRoute } from './routes/itineraries/create-itinerary.ts';
import { getItineraryRoute } from './routes/itineraries/get-itinerary.ts';
import { listItinerariesRoute } from './routes/itineraries/list-itineraries.ts';
import { getLoyaltyRoute } from './routes/loyalty/get-loyalty.ts';
import { listCardsRoute } from './routes/payment-methods/list-cards.ts';
import { removeCardRoute } from './routes/payment-methods/remove-card.ts';
import { saveCardRoute } from './routes/payment-methods/save-card.ts';
import { createQuoteRoute } from './routes/quotes/create-quote.ts';
import { listFreeRoomsRoute } from './routes/search/list-free-rooms.ts';
import { listPlacesRoute } from './routes/search/list-places.ts';
import { listHotelsRoute, searchHotelsRoute } from './routes/search/search-hotels.ts';
import { joinWaitingListRoute } from './routes/waiting-list/join-waiting-list.ts';
import { leaveWaitingListRoute } from './routes/waiting-list/leave-waiting-list.ts';
import { listWaitingRoute } from './routes/waiting-list/list-waiting.ts';

const routes = [
  searchHotelsRoute,
  listHotelsRoute,
  listFreeRoomsRoute,
  listPlacesRoute,
  getHotelRoute,
  listRoomsRoute,
  getRoomRoute,
  getAvailabilityRoute,
  getRateRoute,
  getCalendarRoute,
  listReviewsRoute,
  createQuoteRoute,
  createBookingRoute,
  listBookingsRoute,
  getBookingRoute,
  confirmBookingRoute,
  getProgressRoute,
  getTimelineRoute,
  getCancellationRoute,
  cancelBookingRoute,
  getChangeRoute,
  changeBookingRoute,
  postReviewRoute,
  saveCardRoute,
  listCardsRoute,
  removeCardRoute,
  getLoyaltyRoute,
  createItineraryRoute,
  listItinerariesRoute,
  getItineraryRoute,
  joinWaitingListRoute,
  listWaitingRoute,
  leaveWaitingListRoute,
];

/** The customer API as a plugin; registered under /api/v1. */
export async function customerApi(edge: Edge, { platform }: { platform: Platform }): Promise<void> {
  for (const route of routes) route(edge, platform);
}
