import type { Edge } from '@holdfast/edge/create-edge';
import type { Platform } from './platform.ts';
import { listHotelBookingsRoute } from './routes/bookings/list-hotel-bookings.ts';
import { exportRatesRoute } from './routes/inventory/export-rates.ts';
import { getInventoryRoute } from './routes/inventory/get-inventory.ts';
import { importRatesRoute } from './routes/inventory/import-rates.ts';
import { putInventoryRoute } from './routes/inventory/put-inventory.ts';
import { getHotelPricingRoute } from './routes/pricing/get-hotel-pricing.ts';
import { getPricingRoute } from './routes/pricing/get-pricing.ts';
import { putHotelPricingRoute } from './routes/pricing/put-hotel-pricing.ts';
import { putPricingRoute } from './routes/pricing/put-pricing.ts';

const routes: readonly ((edge: Edge, platform: Platform) => void)[] = [
  getInventoryRoute,
  putInventoryRoute,
  exportRatesRoute,
  importRatesRoute,
  getPricingRoute,
  putPricingRoute,
  getHotelPricingRoute,
  putHotelPricingRoute,
  listHotelBookingsRoute,
];

/** The admin API as a plugin; registered under /admin/v1. */
export async function adminApi(edge: Edge, { platform }: { platform: Platform }): Promise<void> {
  for (const route of routes) route(edge, platform);
}
