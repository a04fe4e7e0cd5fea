import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';

/** Everything the routes of this edge work with, opened once by the process. */
export interface Platform {
  readonly identity: IdentityDatabase;
  readonly catalog: CatalogDatabase;
  readonly inventory: InventoryDatabase;
  readonly bookings: BookingDatabase;
}
