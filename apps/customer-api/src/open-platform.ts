import type { BookingSettings } from '@holdfast/config/booking';
import type { PoolOptions } from '@holdfast/config/database';
import { openBookingChanges } from '@holdfast/prisma-booking/booking-changes';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readAvailability } from '@holdfast/prisma-inventory/read-availability';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { connectPaymentProvider } from '@holdfast/providers/payment-provider';
import { connectClient, type TemporalAddress } from '@holdfast/temporal/connect-client';
import type { Redis } from 'ioredis';
import { openAlternatives } from './booking/alternatives.ts';
import { openProviderCheck } from './booking/check-provider.ts';
import { openNextActionReader } from './booking/next-action.ts';
import { openSagaStarter } from './booking/saga-starter.ts';
import { shareInFlight } from './booking/share-in-flight.ts';
import { openHotelReader } from './hotels/hotel-reader.ts';
import type { Platform } from './platform.ts';

/** Where everything is. */
export interface PlatformOptions {
  readonly booking: PoolOptions;
  readonly catalog: PoolOptions;
  readonly inventory: PoolOptions;
  readonly payment: PoolOptions;
  readonly redis: Redis | undefined;
  readonly settings: BookingSettings;
  readonly stripe: { readonly secretKey: string; readonly apiBase: string | undefined };
  readonly temporal: TemporalAddress;
}

// Only guests whose bank asks for their consent cause a call.
const providerWidth = 5;

/** Opens what the routes work with; `close` lets go of all of it. */
export async function openPlatform(
  options: PlatformOptions,
): Promise<{ platform: Platform; close(): Promise<void> }> {
  const bookings = openBookingDatabase(options.booking);
  const inventory = openInventoryDatabase(options.inventory);
  const catalog = openCatalogDatabase(options.catalog);
  const payments = openPaymentDatabase(options.payment);
  const provider = connectPaymentProvider({ ...options.stripe, width: providerWidth });
  const temporal = connectClient(options.temporal);
  const hotels = openHotelReader(catalog, options.redis);
  const sagas = openSagaStarter(temporal);
  const bookingChanges = await openBookingChanges(options.booking.url);
  const platform: Platform = {
    hotels,
    inventory,
    readStay: shareInFlight(
      ({ roomTypeId, checkIn, checkOut, rooms, guests, promotionCode }) =>
        [roomTypeId, checkIn, checkOut, rooms, guests, promotionCode].join('|'),
      (stay) => readAvailability(inventory, stay),
    ),
    findAlternatives: openAlternatives(hotels, inventory),
    bookings,
    bookingChanges,
    sagas,
    temporal,
    checkProvider: openProviderCheck(options.redis),
    nextAction: openNextActionReader(payments, provider.authorizing),
    settings: options.settings,
  };
  return {
    platform,
    async close() {
      await sagas.idle();
      options.redis?.disconnect();
      await bookingChanges.close();
      await Promise.all([bookings, inventory, catalog, payments].map((db) => db.$disconnect()));
      await provider.close();
      await temporal.connection.close();
    },
  };
}
