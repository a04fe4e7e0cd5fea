import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from './platform.ts';
import { getBookingRoute } from './routes/bookings/get-booking.ts';

const routes: readonly ((edge: Edge, platform: Platform) => void)[] = [getBookingRoute];

/** The support API as a plugin; registered under /support/v1. */
export async function supportApi(edge: Edge, { platform }: { platform: Platform }): Promise<void> {
  for (const route of routes) route(edge, platform);
}
