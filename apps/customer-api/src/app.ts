import type { Edge } from '@holdfast/edge/create-edge';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import type { Platform } from '@holdfast/storefront/platform';
import { cancelBookingRoute } from '@holdfast/storefront/routes/bookings/cancel-booking';
import { changeBookingRoute } from '@holdfast/storefront/routes/bookings/change-booking';
import { confirmBookingRoute } from '@holdfast/storefront/routes/bookings/confirm-booking';
import { createBookingRoute } from '@holdfast/storefront/routes/bookings/create-booking';
import { getBookingRoute } from '@holdfast/storefront/routes/bookings/get-booking';
import { getCancellationRoute } from '@holdfast/storefront/routes/bookings/get-cancellation';
import { getChangeRoute } from '@holdfast/storefront/routes/bookings/get-change';
import { getProgressRoute } from '@holdfast/storefront/routes/bookings/get-progress';
import { getTimelineRoute } from '@holdfast/storefront/routes/bookings/get-timeline';
import { listBookingsRoute } from '@holdfast/storefront/routes/bookings/list-bookings';
import { getHotelRoute } from '@holdfast/storefront/routes/hotels/get-hotel';
import { listReviewsRoute } from '@holdfast/storefront/routes/hotels/list-reviews';
import { getAvailabilityRoute } from '@holdfast/storefront/routes/hotels/rooms/get-availability';
import { getCalendarRoute } from '@holdfast/storefront/routes/hotels/rooms/get-calendar';
import { getRateRoute } from '@holdfast/storefront/routes/hotels/rooms/get-rate';
import { getRoomRoute } from '@holdfast/storefront/routes/hotels/rooms/get-room';
import { listRoomsRoute } from '@holdfast/storefront/routes/hotels/rooms/list-rooms';
import { createQuoteRoute } from '@holdfast/storefront/routes/quotes/create-quote';
import { listFreeRoomsRoute } from '@holdfast/storefront/routes/search/list-free-rooms';
import { listPlacesRoute } from '@holdfast/storefront/routes/search/list-places';
import { listHotelsRoute, searchHotelsRoute } from '@holdfast/storefront/routes/search/search-hotels';
import { privacyApi } from './privacy/privacy-api.ts';
import { postReviewRoute } from './routes/bookings/post-review.ts';
import { createItineraryRoute } from './routes/itineraries/create-itinerary.ts';
import { getItineraryRoute } from './routes/itineraries/get-itinerary.ts';
import { listItinerariesRoute } from './routes/itineraries/list-itineraries.ts';
import { getLoyaltyRoute } from './routes/loyalty/get-loyalty.ts';
import { listCardsRoute } from './routes/payment-methods/list-cards.ts';
import { removeCardRoute } from './routes/payment-methods/remove-card.ts';
import { saveCardRoute } from './routes/payment-methods/save-card.ts';
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
export async function customerApi(
  edge: Edge,
  { platform, notifications }: { platform: Platform; notifications: NotificationDatabase },
): Promise<void> {
  for (const route of routes) route(edge, platform);
  privacyApi(edge, { platform, notifications });
}
