import type { WebSettings } from '@holdfast/contracts/http/web-settings';
import type { Edge } from '@holdfast/edge/create-edge';
import type { NotificationDatabase } from '@holdfast/prisma-notification/database';
import type { Platform } from '@holdfast/storefront/platform';
import { createBookingRoute } from '@holdfast/storefront/routes/bookings/create-booking';
import { listBookingsRoute } from '@holdfast/storefront/routes/bookings/list-bookings';
import { bookingRoutes, sellingRoutes } from '@holdfast/storefront/routes/shared-routes';
import { privacyApi } from './privacy/privacy-api.ts';
import { followProgressRoute } from './routes/bookings/follow-progress.ts';
import { getCalendarFileRoute } from './routes/bookings/get-calendar-file.ts';
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
import { getWebSettingsRoute } from './routes/web-settings/get-web-settings.ts';

const routes = [
  ...sellingRoutes,
  createBookingRoute,
  listBookingsRoute,
  ...bookingRoutes,
  followProgressRoute,
  getCalendarFileRoute,
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
  {
    platform,
    notifications,
    webSettings,
  }: { platform: Platform; notifications: NotificationDatabase; webSettings: WebSettings },
): Promise<void> {
  onlyForGuests(edge);
  for (const route of routes) route(edge, platform);
  getWebSettingsRoute(edge, webSettings);
  privacyApi(edge, { platform, notifications });
}

/** Closes what partner systems may do as well to whoever is one: they have an edge of their own. */
function onlyForGuests(edge: Edge): void {
  edge.addHook('onRoute', (route) => {
    const access = route.config?.access;
    if (access !== undefined && access !== 'public') {
      route.config = { ...route.config, access: access.filter((role) => role !== 'PARTNER') };
    }
  });
}
