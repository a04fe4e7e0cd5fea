import type { PoolOptions } from '@holdfast/config/database';
import type { SellingSettings } from '@holdfast/config/selling';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { type ObjectStoreOptions, openObjectStore } from '@holdfast/providers/object-store/open-object-store';
import type { Platform } from './platform.ts';

/** Where everything is. */
export interface PlatformOptions {
  readonly identity: PoolOptions;
  readonly catalog: PoolOptions;
  readonly inventory: PoolOptions;
  readonly booking: PoolOptions;
  readonly objectStore: ObjectStoreOptions;
  readonly selling: Pick<SellingSettings, 'horizonDays'>;
}

/** Opens what the routes work with; `close` lets go of all of it. */
export function openPlatform(options: PlatformOptions): { platform: Platform; close(): Promise<void> } {
  const identity = openIdentityDatabase(options.identity);
  const catalog = openCatalogDatabase(options.catalog);
  const inventory = openInventoryDatabase(options.inventory);
  const bookings = openBookingDatabase(options.booking);
  const { horizonDays } = options.selling;
  const objects = openObjectStore(options.objectStore);
  return {
    platform: { identity, catalog, inventory, bookings, objects, horizonDays },
    async close() {
      objects.close();
      await Promise.all([identity, catalog, inventory, bookings].map((db) => db.$disconnect()));
    },
  };
}
