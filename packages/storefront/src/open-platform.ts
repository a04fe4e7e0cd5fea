import { openCache } from '@holdfast/cache/cache';
import { createCacheMetrics } from '@holdfast/cache/cache-metrics';
import type { BookingSettings } from '@holdfast/config/booking';
import { type PoolOptions, readerOf } from '@holdfast/config/database';
import { startActivityPublisher } from '@holdfast/outbox/activity-publisher';
import { createEventProducer } from '@holdfast/outbox/event-producer';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { addressHash } from '@holdfast/personal-data/address-hash';
import { openGuestVault } from '@holdfast/personal-data/guest-vault';
import { type MasterKeySettings, openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { openBookingChanges } from '@holdfast/prisma-booking/booking-changes';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openOperationStore } from '@holdfast/prisma-booking/operation-store';
import { type CatalogDatabase, openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readAvailability } from '@holdfast/prisma-inventory/read-availability';
import { readExchangeRates } from '@holdfast/prisma-inventory/read-exchange-rates';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { openSearchDatabase } from '@holdfast/prisma-search/database';
import { findFreeRooms } from '@holdfast/prisma-search/find-free-rooms';
import { findPlaces } from '@holdfast/prisma-search/find-places';
import { searchHotels } from '@holdfast/prisma-search/search-hotels';
import { connectPaymentProvider } from '@holdfast/providers/payment-provider';
import type { Logger } from '@holdfast/telemetry/logger';
import type { Registry } from '@holdfast/telemetry/metrics';
import { connectClient, type TemporalAddress } from '@holdfast/temporal/connect-client';
import { openStayTeller } from '@holdfast/temporal/stay-teller';
import type { Redis } from 'ioredis';
import { openAdmission } from './booking/admission.ts';
import { openAlternatives } from './booking/alternatives.ts';
import { openProviderCheck } from './booking/check-provider.ts';
import { openNextActionReader } from './booking/next-action.ts';
import { openSagaStarter } from './booking/saga-starter.ts';
import { openCardDesk } from './cards/card-desk.ts';
import { openHotelReader } from './hotels/hotel-reader.ts';
import { openStayReader } from './hotels/stay-reader.ts';
import type { Platform } from './platform.ts';
import { openExchangeRates } from './search/exchange-rates.ts';
import { openPlaceFinder } from './search/find-place.ts';
import { openRoomList } from './search/list-rooms.ts';
import { openHotelSearch } from './search/search-hotels.ts';
import { shareInFlight } from './share-in-flight.ts';

/** Where everything is. */
export interface PlatformOptions {
  /** Which edge it is, as events name it. */
  readonly edge: 'customer' | 'partner';
  readonly booking: PoolOptions;
  /** `readUrl` is a replica's, or the same. */
  readonly catalog: PoolOptions;
  readonly inventory: PoolOptions;
  readonly payment: PoolOptions;
  readonly search: PoolOptions;
  /** Where the keys of people's data are. */
  readonly identity: PoolOptions;
  /** What wraps those keys, the first of them first. */
  readonly personalData: MasterKeySettings;
  readonly addressHash: { readonly key: string };
  readonly kafka: { readonly brokers: readonly string[] };
  readonly logger: Logger;
  readonly metrics: Registry;
  readonly redis: Redis | undefined;
  readonly settings: BookingSettings;
  readonly stripe: { readonly secretKey: string; readonly apiBase: string | undefined };
  readonly temporal: TemporalAddress;
  /** The web app that bookings of this edge are shown in, if there is one. */
  readonly publicWeb?: { readonly url: string } | undefined;
}

// Only guests whose bank asks for their consent, and those who look after their cards, cause a call.
const providerWidth = 5;

/** Opens what the routes work with; `close` lets go of all of it. */
export async function openPlatform(
  options: PlatformOptions,
): Promise<{ platform: Platform; close(): Promise<void> }> {
  const bookings = openBookingDatabase(options.booking);
  const inventory = openInventoryDatabase(options.inventory);
  const catalog = openCatalogDatabase(options.catalog);
  const catalogReplica = openReplica(catalog, options.catalog);
  const search = openSearchDatabase(readerOf(options.search));
  const payments = openPaymentDatabase(options.payment);
  const identity = openIdentityDatabase(options.identity);
  const vault = openVault(dataKeyStore(identity), openMasterKey(options.personalData));
  const provider = connectPaymentProvider({ ...options.stripe, width: providerWidth });
  const temporal = connectClient(options.temporal);
  const cache = openCache(options.redis, createCacheMetrics(options.metrics));
  const hotels = openHotelReader({ catalog, replica: catalogReplica }, cache);
  const places = openPlaceFinder((wanted) => findPlaces(search, wanted));
  const activity = startActivity(options);
  const sagas = openSagaStarter(temporal);
  const stays = openStayTeller(temporal);
  const bookingChanges = await openBookingChanges(options.booking.url);
  const rates = openExchangeRates(() => readExchangeRates(inventory));
  const platform: Platform = {
    hotels,
    stays: openStayReader(inventory, cache),
    rates,
    searchHotels: openHotelSearch({
      search: (query) => searchHotels(search, query),
      places,
      rates,
      cache,
      publish: activity.publish,
    }),
    listRooms: openRoomList({ find: (query) => findFreeRooms(search, query), places, rates, cache }),
    places,
    publishActivity: activity.publish,
    catalog,
    catalogReplica,
    search,
    inventory,
    identity,
    payments,
    vault,
    guestVault: openGuestVault(vault, addressHash(options.addressHash.key)),
    readStay: shareInFlight(
      ({ roomTypeId, checkIn, checkOut, rooms, guests, promotionCode }) =>
        [roomTypeId, checkIn, checkOut, rooms, guests, promotionCode].join('|'),
      (stay) => readAvailability(inventory, stay),
    ),
    admit: openAdmission(),
    findAlternatives: openAlternatives(hotels, inventory),
    bookings,
    bookingChanges,
    sagas,
    operations: {
      ...openOperationStore(bookings, bookingChanges),
      tell: stays.tell,
      waitMillis: options.settings.bookingWaitMillis,
    },
    temporal,
    checkProvider: openProviderCheck(options.redis, options.metrics),
    nextAction: openNextActionReader(payments, provider.authorizing, returnTo(options)),
    cards: openCardDesk(payments, provider.authorizing),
    settings: options.settings,
  };
  const databases = new Set([bookings, inventory, catalog, catalogReplica, payments, search, identity]);
  return {
    platform,
    async close() {
      await Promise.all([sagas.idle(), stays.idle(), activity.close()]);
      options.redis?.disconnect();
      await bookingChanges.close();
      await Promise.all([...databases].map((db) => db.$disconnect()));
      await provider.close();
      await temporal.connection.close();
    },
  };
}

/** Where the sandbox's page of 3-D Secure leads back to; undefined where it is Stripe that is called, or no web app. */
function returnTo({ publicWeb, stripe }: PlatformOptions): ((bookingId: string) => string) | undefined {
  if (publicWeb === undefined || stripe.apiBase === undefined) return undefined;
  return (bookingId) => `${publicWeb.url}/bookings/${bookingId}`;
}

/** The catalog's replica (decision D29), or the catalog itself where there is none. */
function openReplica(catalog: CatalogDatabase, pool: PoolOptions): CatalogDatabase {
  return pool.readUrl === pool.url ? catalog : openCatalogDatabase(readerOf(pool));
}

function startActivity({ edge, kafka: { brokers }, logger, metrics }: PlatformOptions) {
  const connection = { brokers, clientId: `${edge}-api`, logger };
  const producer = brokers.length === 0 ? undefined : createEventProducer(connectKafka(connection));
  return startActivityPublisher({ service: edge, producer, logger, metrics });
}
