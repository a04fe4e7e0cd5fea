import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RateLimits } from '@holdfast/config/limits';
import { createTemporaryDatabases } from '@holdfast/database/temporary-databases';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import type { Role } from '@holdfast/domain/roles';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import { createTokenVerifier } from '@holdfast/edge/verify-token';
import { type NotificationDatabase, openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openLocalStore } from '@holdfast/providers/object-store/local-store';
import type { ObjectStore } from '@holdfast/providers/object-store/object-store';
import { openPlatform } from '@holdfast/storefront/open-platform';
import type { Platform } from '@holdfast/storefront/platform';
import { createLogger } from '@holdfast/telemetry/logger';
import { createMetrics } from '@holdfast/telemetry/metrics';
import type { Redis } from 'ioredis';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { about } from '../src/about.ts';
import { customerApi } from '../src/app.ts';
import { dependenciesOf } from '../src/dependencies.ts';
import { media } from '../src/media.ts';
import { webSettingsOf } from '../src/web-settings.ts';

const { publicKey, privateKey } = await generateKeyPair('EdDSA');
const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] };

/** Today in the time zone of the test hotels. */
export const today = dateIn('Europe/Lisbon', new Date());
/** A day of which rooms are for sale, for the 40 days that follow it. */
export const firstNight = addDays(today, 10);

export interface TestApi {
  readonly edge: Edge;
  readonly platform: Platform;
  readonly notifications: NotificationDatabase;
  readonly store: ObjectStore;
  log(): string;
  close(): Promise<void>;
}

/** What makes one test's API differ from another's. */
export interface TestApiOptions {
  readonly redis?: Redis;
  /** Where the read model is; a database of its own unless told. */
  readonly searchUrl?: string;
  /** Where the payment provider is; nobody answers there unless told. */
  readonly stripeBase?: string;
  /** Counted only where they are given. */
  readonly limits?: Partial<RateLimits>;
}

/**
 * The customer API over databases of its own with two small hotels. No Temporal answers at its address, so no saga
 * starts: what these tests show needs none.
 */
export async function startTestApi({
  redis,
  limits,
  searchUrl,
  stripeBase = 'http://127.0.0.1:1',
}: TestApiOptions = {}): Promise<TestApi> {
  const { pools, drop } = await createTemporaryDatabases([
    'booking',
    'catalog',
    'inventory',
    'payment',
    'search',
    'identity',
    'notification',
  ]);
  const notifications = openNotificationDatabase({ url: pools.notification.url });
  let text = '';
  const logger = createLogger(
    { name: 'customer-api' },
    {
      write(line: string) {
        text += line;
      },
    },
  );
  const metrics = createMetrics('customer-api');
  const { platform, close } = await openPlatform({
    edge: 'customer',
    ...pools,
    ...(searchUrl !== undefined && { search: { ...pools.search, url: searchUrl, readUrl: searchUrl } }),
    personalData: { keys: [{ name: 'test', key: Buffer.alloc(32, 1) }] },
    addressHash: { key: 'a key that is long enough to be one' },
    kafka: { brokers: [] },
    logger,
    metrics,
    stripe: { secretKey: 'sk_test_none', apiBase: stripeBase },
    redis,
    settings: {
      holdTtlSeconds: 900,
      quoteTtlSeconds: 900,
      strandedAfterSeconds: 30,
      bookingWaitMillis: 400,
      maxNights: 30,
    },
    temporal: { address: '127.0.0.1:1', namespace: 'default' },
  });
  await seed(platform);
  const edge = await createEdge({
    name: 'customer-api',
    title: 'Customer API',
    ...about,
    version: '0.0.0',
    logger,
    metrics,
    limits: {
      enabled: limits !== undefined,
      bookingsPerMinute: 10,
      searchesPerMinute: 30,
      signInsPerMinute: 5,
      requestsPerMinute: 100,
      addressPerMinute: 10_000,
      ...limits,
    },
    redis,
    verifyToken: createTokenVerifier({ issuer: 'test', audience: 'customer', jwks, maxLifetimeSeconds: 900 }),
    dependencies: dependenciesOf(platform, {
      redis,
      kafkaBrokers: [],
      temporalAddress: '127.0.0.1:1',
    }),
  });
  await edge.register(customerApi, {
    prefix: '/api/v1',
    platform,
    notifications,
    webSettings: webSettingsOf({
      stripe: { apiBase: stripeBase },
      stripeBrowser: { publishableKey: undefined },
      outsideLogins: [],
      settings: platform.settings,
      supportContact: { email: undefined },
    }),
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-media-'));
  const store = openLocalStore({ folder });
  await edge.register(media, { prefix: '/media', store });
  return {
    edge,
    platform,
    notifications,
    store,
    log: () => text,
    async close() {
      await edge.close();
      await notifications.$disconnect();
      await close();
      await rm(folder, { recursive: true });
      await drop();
    },
  };
}

/** The headers of a customer, or of who has other roles; a key makes a write of it. */
export async function as(
  accountId: string,
  idempotencyKey?: string,
  roles: readonly Role[] = ['USER'],
): Promise<Record<string, string>> {
  const token = await new SignJWT({ roles })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(accountId)
    .setIssuer('test')
    .setAudience('customer')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(privateKey);
  return {
    authorization: `Bearer ${token}`,
    ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  };
}

// Doubles, of which one hotel has one that is sold out, and a family room.
async function seed({ catalog: db, inventory }: Platform): Promise<void> {
  const words = {
    description: 'A hotel',
    address: 'Street 1',
    city: 'Lisbon',
    countryCode: 'PT',
    amenities: [],
  };
  const terms = { latitude: 38.7, longitude: -9.1, timeZone: 'Europe/Lisbon', stars: 4, currency: 'EUR' };
  const status = 'ACTIVE';
  await db.hotel.createMany({
    data: [
      { id: 'htl_sea', name: 'Sea', ...words, ...terms, status },
      { id: 'htl_hill', name: 'Hill', ...words, ...terms, status },
    ],
  });
  const room = { description: 'A room', bedType: 'QUEEN', amenities: [] };
  const roomTypes = [
    { id: 'rt_sea_double', hotelId: 'htl_sea', name: 'Double', maxGuests: 2, ...room },
    { id: 'rt_sea_full', hotelId: 'htl_sea', name: 'Balcony', maxGuests: 2, ...room },
    { id: 'rt_hill_family', hotelId: 'htl_hill', name: 'Family', maxGuests: 4, ...room },
  ];
  await db.roomType.createMany({ data: roomTypes });
  const dates = Array.from({ length: 40 }, (_, night) => addDays(firstNight, night));
  await inventory.$queryRaw`SELECT ensure_night_partitions(${today}, ${addDays(today, 90)})`;
  await inventory.night.createMany({
    data: roomTypes.flatMap(({ id: roomTypeId }) =>
      dates.map((date) => ({
        roomTypeId,
        date,
        capacity: 3,
        reserved: roomTypeId === 'rt_sea_full' ? 3 : 0,
      })),
    ),
  });
  const ids = roomTypes.map(({ id: roomTypeId, hotelId }) => ({ roomTypeId, hotelId }));
  await inventory.allotment.createMany({ data: ids.map((id) => ({ ...id, rooms: 3 })) });
  await inventory.ratePlan.createMany({
    data: ids.map((id) => ({ ...id, currency: 'EUR', baseMinor: 10_000n })),
  });
}
