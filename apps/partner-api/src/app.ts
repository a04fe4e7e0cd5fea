import type { Edge } from '@holdfast/edge/create-edge';
import { cancelBookingRoute } from '@holdfast/storefront/routes/bookings/cancel-booking';
import { changeBookingRoute } from '@holdfast/storefront/routes/bookings/change-booking';
import { confirmBookingRoute } from '@holdfast/storefront/routes/bookings/confirm-booking';
import { getBookingRoute } from '@holdfast/storefront/routes/bookings/get-booking';
import { getCancellationRoute } from '@holdfast/storefront/routes/bookings/get-cancellation';
import { getChangeRoute } from '@holdfast/storefront/routes/bookings/get-change';
import { getProgressRoute } from '@holdfast/storefront/routes/bookings/get-progress';
import { getTimelineRoute } from '@holdfast/storefront/routes/bookings/get-timeline';
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
import { needKeys } from './keys/need-keys.ts';
import type { PartnerPlatform } from './open-platform.ts';
import { createBookingRoute } from './routes/bookings/create-booking.ts';
import { listBookingsRoute } from './routes/bookings/list-bookings.ts';
import { listEventsRoute } from './routes/events/list-events.ts';
import { advanceClockRoute } from './routes/testing/advance-clock.ts';
import { getDeliveryRoute } from './routes/webhook-deliveries/get-delivery.ts';
import { listDeliveriesRoute } from './routes/webhook-deliveries/list-deliveries.ts';
import { replayDeliveryRoute } from './routes/webhook-deliveries/replay-delivery.ts';
import { changeEndpointRoute } from './routes/webhook-endpoints/change-endpoint.ts';
import { createEndpointRoute } from './routes/webhook-endpoints/create-endpoint.ts';
import { deleteEndpointRoute } from './routes/webhook-endpoints/delete-endpoint.ts';
import { listEndpointsRoute } from './routes/webhook-endpoints/list-endpoints.ts';
import { pauseEndpointRoute, resumeEndpointRoute } from './routes/webhook-endpoints/pause-endpoint.ts';
import { rotateSecretRoute } from './routes/webhook-endpoints/rotate-secret.ts';
import { testEndpointRoute } from './routes/webhook-endpoints/test-endpoint.ts';

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
  advanceClockRoute,
  createEndpointRoute,
  listEndpointsRoute,
  changeEndpointRoute,
  deleteEndpointRoute,
  pauseEndpointRoute,
  resumeEndpointRoute,
  rotateSecretRoute,
  testEndpointRoute,
  listDeliveriesRoute,
  getDeliveryRoute,
  replayDeliveryRoute,
  listEventsRoute,
];

/** The partner API as a plugin; registered under /partner/v1. */
export async function partnerApi(edge: Edge, { platform }: { platform: PartnerPlatform }): Promise<void> {
  needKeys(edge);
  for (const route of routes) route(edge, platform);
}
