import type { Edge } from '@holdfast/edge/create-edge';
import { bookingRoutes, sellingRoutes } from '@holdfast/storefront/routes/shared-routes';
import { needKeys } from './keys/need-keys.ts';
import type { PartnerPlatform } from './open-platform.ts';
import { createBookingRoute } from './routes/bookings/create-booking.ts';
import { listBookingsRoute } from './routes/bookings/list-bookings.ts';
import { getErasureRoute } from './routes/erasures/get-erasure.ts';
import { requestErasureRoute } from './routes/erasures/request-erasure.ts';
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
  ...sellingRoutes,
  createBookingRoute,
  listBookingsRoute,
  ...bookingRoutes,
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
  requestErasureRoute,
  getErasureRoute,
];

/** The partner API as a plugin; registered under /partner/v1. */
export async function partnerApi(edge: Edge, { platform }: { platform: PartnerPlatform }): Promise<void> {
  needKeys(edge);
  for (const route of routes) route(edge, platform);
}
