import { createTemporaryDatabases } from '@holdfast/database/temporary-databases';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { type PartnerScope, partnerScopes } from '@holdfast/domain/partner-scopes';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import { openPartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import { addPartnerKey } from '@holdfast/prisma-identity/partner-keys';
import { makePartnerKey } from '@holdfast/sign-in/partner-keys';
import { createLogger } from '@holdfast/telemetry/logger';
import { createMetrics } from '@holdfast/telemetry/metrics';
import type { InjectOptions } from 'fastify';
import { expect, vi } from 'vitest';
import { about } from '../src/about.ts';
import { partnerApi } from '../src/app.ts';
import { dependenciesOf } from '../src/dependencies.ts';
import { openKeyVerifier } from '../src/keys/verify-key.ts';
import { openPartnerPlatform, type PartnerPlatform } from '../src/open-platform.ts';

/** A day of which rooms are for sale, for the 9 days that follow it. */
export const firstNight = addDays(dateIn('Europe/Lisbon', new Date()), 10);

export interface TestApi {
  readonly edge: Edge;
  readonly platform: PartnerPlatform;
  log(): string;
  close(): Promise<void>;
}

const services = [
  'booking',
  'catalog',
  'identity',
  'inventory',
  'notification',
  'payment',
  'search',
] as const;

/**
 * The partner API over databases of its own with a sandbox hotel and a real one. No Temporal answers at its address, so
 * no saga starts: what these tests show needs none.
 */
export async function startTestApi(limits: { enabled: boolean } = { enabled: false }): Promise<TestApi> {
  const databases = await createTemporaryDatabases(services);
  let text = '';
  const logger = createLogger(
    { name: 'partner-api' },
    {
      write(line: string) {
        text += line;
      },
    },
  );
  const metrics = createMetrics('partner-api');
  const { platform, close } = await openPartnerPlatform({
    ...databases.pools,
    personalData: { keys: [{ name: 'test', key: Buffer.alloc(32, 1) }] },
    addressHash: { key: 'a key that is long enough to be one' },
    kafka: { brokers: [] },
    logger,
    metrics,
    stripe: { secretKey: 'sk_test_none', apiBase: 'http://127.0.0.1:1' },
    redis: undefined,
    settings: {
      holdTtlSeconds: 900,
      quoteTtlSeconds: 900,
      strandedAfterSeconds: 30,
      bookingWaitMillis: 400,
      maxNights: 30,
    },
    temporal: { address: '127.0.0.1:1', namespace: 'default' },
    webhookAddresses: { allowPrivate: false },
  });
  await seed(platform);
  const keys = openKeyVerifier(platform.identity, logger);
  const edge = await createEdge({
    name: 'partner-api',
    title: 'Partner API',
    ...about,
    version: '0.0.0',
    logger,
    metrics,
    limits: {
      ...limits,
      bookingsPerMinute: 1,
      searchesPerMinute: 100,
      signInsPerMinute: 5,
      requestsPerMinute: 100,
      addressPerMinute: 10_000,
    },
    redis: undefined,
    verifyToken: keys.verify,
    dependencies: dependenciesOf(platform, {
      redis: undefined,
      kafkaBrokers: [],
      temporalAddress: '127.0.0.1:1',
    }),
  });
  await edge.register(partnerApi, { prefix: '/partner/v1', platform });
  return {
    edge,
    platform,
    log: () => text,
    async close() {
      await edge.close();
      await keys.close();
      await close();
      await databases.drop();
    },
  };
}

/** Makes a key for a partner, whose account is opened with the first. */
export async function newKey(
  { platform: { identity } }: TestApi,
  partnerId: string,
  { livemode = false, scopes = partnerScopes }: { livemode?: boolean; scopes?: readonly PartnerScope[] } = {},
): Promise<{ key: string; keyId: string }> {
  await openPartnerAccount(identity, {
    id: partnerId,
    name: 'Test Tours',
    contactEmail: 'desk@partner.example',
    requestsPerMinute: 5,
    bookingsPerMinute: 2,
    createdBy: 'usr_admin',
  });
  const { key, keyId: id, secretHash } = makePartnerKey(livemode);
  await addPartnerKey(identity, {
    ...{ id, partnerId, livemode, secretHash, name: 'A key', scopes },
    createdBy: 'usr_admin',
  });
  return { key, keyId: id };
}

/** Asks the API, again for as long as it is too busy: other tests run at the same time. */
export function ask({ edge }: TestApi, question: InjectOptions): Promise<{ status: number; body: Answered }> {
  return vi.waitFor(
    async () => {
      const response = await edge.inject(question);
      expect(response.statusCode).not.toBe(503);
      return { status: response.statusCode, body: response.json() };
    },
    { timeout: 30_000, interval: 500 },
  );
}

// biome-ignore lint/suspicious/noExplicitAny: what is in a body is the test's to expect
type Answered = any;

/** The headers of whoever has a key; an idempotency key makes a write of it. */
export function withKey(key: string, idempotencyKey?: string): Record<string, string> {
  const authorization = `Bearer ${key}`;
  return idempotencyKey === undefined
    ? { authorization }
    : { authorization, 'idempotency-key': idempotencyKey };
}

// A double in each of two hotels, of which test keys see the sandbox one only.
async function seed({ catalog, inventory }: PartnerPlatform): Promise<void> {
  const hotel = { description: '', address: 'Street 1', city: 'Lisbon', countryCode: 'PT', amenities: [] };
  const terms = { latitude: 38.7, longitude: -9.1, timeZone: 'Europe/Lisbon', stars: 4, currency: 'EUR' };
  const room = { name: 'Double', description: '', bedType: 'QUEEN', amenities: [], maxGuests: 2 };
  await inventory.$queryRaw`SELECT ensure_night_partitions(${firstNight}, ${addDays(firstNight, 60)})`;
  for (const [name, sandbox] of [
    ['sand', true],
    ['real', false],
  ] as const) {
    const [hotelId, roomTypeId] = [`htl_${name}`, `rt_${name}`];
    await catalog.hotel.create({
      data: { id: hotelId, name, ...hotel, ...terms, sandbox, status: 'ACTIVE' },
    });
    await catalog.roomType.create({ data: { id: roomTypeId, hotelId, ...room } });
    await inventory.allotment.create({ data: { roomTypeId, hotelId, rooms: 3, sandbox } });
    await inventory.ratePlan.create({
      data: { roomTypeId, hotelId, currency: 'EUR', baseMinor: 10_000n },
    });
    await inventory.night.createMany({
      data: Array.from({ length: 9 }, (_, night) => ({
        roomTypeId,
        date: addDays(firstNight, night),
        capacity: 3,
        reserved: 0,
      })),
    });
  }
}
