import { cancelBookingRoute } from './bookings/cancel-booking.ts';
import { changeBookingRoute } from './bookings/change-booking.ts';
import { confirmBookingRoute } from './bookings/confirm-booking.ts';
import { getBookingRoute } from './bookings/get-booking.ts';
import { getCancellationRoute } from './bookings/get-cancellation.ts';
import { getChangeRoute } from './bookings/get-change.ts';
import { getProgressRoute } from './bookings/get-progress.ts';
import { getTimelineRoute } from './bookings/get-timeline.ts';
import { getHotelRoute } from './hotels/get-hotel.ts';
import { listReviewsRoute } from './hotels/list-reviews.ts';
import { getAvailabilityRoute } from './hotels/rooms/get-availability.ts';
import { getCalendarRoute } from './hotels/rooms/get-calendar.ts';
import { getRateRoute } from './hotels/rooms/get-rate.ts';
import { getRoomRoute } from './hotels/rooms/get-room.ts';
import { listRoomsRoute } from './hotels/rooms/list-rooms.ts';
import { createQuoteRoute } from './quotes/create-quote.ts';
import { listFreeRoomsRoute } from './search/list-free-rooms.ts';
import { listPlacesRoute } from './search/list-places.ts';
import { listHotelsRoute, searchHotelsRoute } from './search/search-hotels.ts';

/** What is for sale: search, hotels, prices. */
export const sellingRoutes = [
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
];

/** What can be read and asked of a booking that is made; edges differ in how one is made and listed. */
export const bookingRoutes = [
  getBookingRoute,
  confirmBookingRoute,
  getProgressRoute,
  getTimelineRoute,
  getCancellationRoute,
  cancelBookingRoute,
  getChangeRoute,
  changeBookingRoute,
];
