import type { BookingSettings } from '@holdfast/config/booking';
import type { PoolOptions } from '@holdfast/config/database';
import type { RefundSettings } from '@holdfast/config/refunds';
import type { SellingSettings } from '@holdfast/config/selling';
import { addressHash } from '@holdfast/personal-data/address-hash';
import { openGuestVault } from '@holdfast/personal-data/guest-vault';
import { type MasterKeySettings, openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { openBookingChanges } from '@holdfast/prisma-booking/booking-changes';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openOperationStore } from '@holdfast/prisma-booking/operation-store';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { type ObjectStoreOptions, openObjectStore } from '@holdfast/providers/object-store/open-object-store';
import { connectClient, type TemporalAddress } from '@holdfast/temporal/connect-client';
import { openStayTeller } from '@holdfast/temporal/stay-teller';
import type { Platform } from './platform.ts';

/** Where everything is. */
export interface PlatformOptions {
  readonly identity: PoolOptions;
  readonly catalog: PoolOptions;
  readonly inventory: PoolOptions;
  readonly booking: PoolOptions;
  readonly payment: PoolOptions;
  readonly objectStore: ObjectStoreOptions;
  readonly selling: Pick<SellingSettings, 'horizonDays'>;
  readonly settings: Pick<BookingSettings, 'bookingWaitMillis'>;
  readonly temporal: TemporalAddress;
  /** What wraps the keys of people's data. */
  readonly personalData: MasterKeySettings;
  readonly addressHash: { readonly key: string };
  readonly refunds: RefundSettings;
}

/** Opens what the routes work with; `close` lets go of all of it. */
export async function openPlatform(
  options: PlatformOptions,
): Promise<{ platform: Platform; close(): Promise<void> }> {
  const identity = openIdentityDatabase(options.identity);
  const catalog = openCatalogDatabase(options.catalog);
  const inventory = openInventoryDatabase(options.inventory);
  const bookings = openBookingDatabase(options.booking);
  const payments = openPaymentDatabase(options.payment);
  const { horizonDays } = options.selling;
  const objects = openObjectStore(options.objectStore);
  const vault = openVault(dataKeyStore(identity), openMasterKey(options.personalData));
  const hashAddress = addressHash(options.addressHash.key);
  const guestVault = openGuestVault(vault, hashAddress);
  const temporal = connectClient(options.temporal);
  const bookingChanges = await openBookingChanges(options.booking.url);
  const stays = openStayTeller(temporal);
  const operations = {
    ...openOperationStore(bookings, bookingChanges),
    tell: stays.tell,
    waitMillis: options.settings.bookingWaitMillis,
  };
  return {
    platform: {
      identity,
      catalog,
      inventory,
      bookings,
      payments,
      guestVault,
      vault,
      hashAddress,
      refunds: options.refunds,
      operations,
      temporal,
      objects,
      horizonDays,
    },
    async close() {
      objects.close();
      await stays.idle();
      await bookingChanges.close();
      await Promise.all([identity, catalog, inventory, bookings, payments].map((db) => db.$disconnect()));
      await temporal.connection.close();
    },
  };
}
