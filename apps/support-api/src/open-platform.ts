import type { BookingSettings } from '@holdfast/config/booking';
import type { PoolOptions } from '@holdfast/config/database';
import type { RefundSettings } from '@holdfast/config/refunds';
import type { KafkaConnection } from '@holdfast/outbox/kafka-connection';
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
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { connectClient, type TemporalAddress } from '@holdfast/temporal/connect-client';
import { openStayTeller } from '@holdfast/temporal/stay-teller';
import type { Redis } from 'ioredis';
import type { Platform } from './platform.ts';

/** Where everything is. */
export interface PlatformOptions {
  readonly booking: PoolOptions;
  readonly payment: PoolOptions;
  readonly notification: PoolOptions;
  readonly catalog: PoolOptions;
  readonly inventory: PoolOptions;
  readonly identity: PoolOptions;
  readonly settings: BookingSettings;
  readonly refunds: RefundSettings;
  readonly temporal: TemporalAddress;
  /** What wraps the keys of people's data. */
  readonly personalData: MasterKeySettings;
  readonly addressHash: { readonly key: string };
  readonly redis?: Redis | undefined;
  readonly kafka?: KafkaConnection | undefined;
}

/** Opens what the routes work with; `close` lets go of all of it. */
export async function openPlatform(
  options: PlatformOptions,
): Promise<{ platform: Platform; close(): Promise<void> }> {
  const bookings = openBookingDatabase(options.booking);
  const payments = openPaymentDatabase(options.payment);
  const notifications = openNotificationDatabase(options.notification);
  const catalog = openCatalogDatabase(options.catalog);
  const inventory = openInventoryDatabase(options.inventory);
  const identity = openIdentityDatabase(options.identity);
  const vault = openVault(dataKeyStore(identity), openMasterKey(options.personalData));
  const guestVault = openGuestVault(vault, addressHash(options.addressHash.key));
  const temporal = connectClient(options.temporal);
  const bookingChanges = await openBookingChanges(options.booking.url);
  const { settings, refunds, redis, kafka } = options;
  const stays = openStayTeller(temporal);
  const operations = {
    ...openOperationStore(bookings, bookingChanges),
    tell: stays.tell,
    waitMillis: settings.bookingWaitMillis,
  };
  const databases = { bookings, payments, notifications, catalog, inventory, identity };
  return {
    platform: { ...databases, vault, guestVault, operations, temporal, settings, refunds, redis, kafka },
    async close() {
      await stays.idle();
      await bookingChanges.close();
      await Promise.all(Object.values(databases).map((db) => db.$disconnect()));
      await temporal.connection.close();
    },
  };
}
