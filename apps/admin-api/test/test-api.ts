import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTemporaryDatabases } from '@holdfast/database/temporary-databases';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import type { Role } from '@holdfast/domain/roles';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import { createTokenVerifier } from '@holdfast/edge/verify-token';
import { appendAudit } from '@holdfast/prisma-identity/audit-log';
import { addStaff } from '@holdfast/prisma-identity/hotel-staff';
import { createLogger } from '@holdfast/telemetry/logger';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { about } from '../src/about.ts';
import { adminApi } from '../src/app.ts';
import { dependenciesOf } from '../src/dependencies.ts';
import { openPlatform } from '../src/open-platform.ts';
import type { Platform } from '../src/platform.ts';

const { publicKey, privateKey } = await generateKeyPair('EdDSA');
const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] };
const services = ['identity', 'catalog', 'inventory', 'booking', 'payment'] as const;

/** Today in the time zone of the test hotels. */
export const today = dateIn('Europe/Lisbon', new Date());
/** The first of 60 nights that tests may change. */
export const firstNight = addDays(today, 10);

/** Staff of htl_sea, staff of htl_hill, whose hotels the other must not see, and the platform's own people. */
export const people = {
  sea: { id: 'usr_sea', roles: ['HOTEL_ADMIN'] },
  hill: { id: 'usr_hill', roles: ['HOTEL_ADMIN'] },
  admin: { id: 'usr_admin', roles: ['ADMIN'] },
  secondAdmin: { id: 'usr_second_admin', roles: ['ADMIN'] },
  support: { id: 'usr_support', roles: ['SUPPORT'] },
  guest: { id: 'usr_guest', roles: ['USER'] },
} as const satisfies Record<string, { id: string; roles: readonly Role[] }>;
export type Person = keyof typeof people;

export interface TestApi {
  readonly edge: Edge;
  readonly platform: Platform;
  /** Asks as a person, or as nobody; a body that is a text is sent as CSV. */
  call(
    person: Person | null,
    method: 'GET' | 'PUT' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
    idempotencyKey?: string,
  ): Answer;
  log(): string;
  close(): Promise<void>;
}

type Answer = ReturnType<Edge['inject']>;

/** The admin API over databases of its own with two small hotels. */
export async function startTestApi(): Promise<TestApi> {
  const databases = await createTemporaryDatabases(services);
  const media = await mkdtemp(path.join(tmpdir(), 'holdfast-media-'));
  const { platform, close } = await openPlatform({
    ...databases.pools,
    objectStore: { folder: media },
    selling: { horizonDays: 365 },
    refunds: { approvalThresholds: new Map([['EUR', 10_000]]) },
    settings: { bookingWaitMillis: 400 },
    temporal: { address: '127.0.0.1:1', namespace: 'default' },
    personalData: { keys: [{ name: 'test', key: Buffer.alloc(32, 1) }] },
    addressHash: { key: 'a key that is long enough to be one' },
  });
  await seed(platform);
  let text = '';
  const destination = {
    write(line: string) {
      text += line;
    },
  };
  const edge = await createEdge({
    name: 'admin-api',
    title: 'Admin API',
    ...about,
    version: '0.0.0',
    logger: createLogger({ name: 'admin-api' }, destination),
    limits: {
      enabled: false,
      bookingsPerMinute: 10,
      searchesPerMinute: 30,
      signInsPerMinute: 5,
      requestsPerMinute: 100,
      addressPerMinute: 10_000,
    },
    redis: undefined,
    verifyToken: createTokenVerifier({ issuer: 'test', audience: 'admin', jwks, maxLifetimeSeconds: 900 }),
    audit: (line) => appendAudit(platform.identity, line),
    dependencies: dependenciesOf(platform, { redis: undefined, temporalAddress: '127.0.0.1:1' }),
  });
  await edge.register(adminApi, { prefix: '/admin/v1', platform });
  return {
    edge,
    platform,
    call: (async (person, method, path, body, idempotencyKey) => {
      const headers = {
        ...(person === null ? {} : await as(person)),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...(typeof body === 'string' ? { 'content-type': 'text/csv' } : {}),
      };
      const payload = body === undefined ? {} : { payload: body as object };
      return edge.inject({ method, url: `/admin/v1${path}`, headers, ...payload });
    }) as TestApi['call'],
    log: () => text,
    async close() {
      await edge.close();
      await close();
      await databases.drop();
      await rm(media, { recursive: true });
    },
  };
}

/** The headers of a person. */
export function as(
  person: Person,
  token: { audience?: string; livemode?: boolean } = {},
): Promise<Record<string, string>> {
  const { id, roles } = people[person];
  return bearer(id, roles, token);
}

/** The headers of anybody. */
export async function bearer(
  accountId: string,
  roles: readonly Role[],
  { audience = 'admin', livemode = true } = {},
): Promise<Record<string, string>> {
  const token = await new SignJWT({ roles, livemode })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(accountId)
    .setIssuer('test')
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(privateKey);
  return { authorization: `Bearer ${token}` };
}

// One hotel for test and live mode, one for live mode only.
async function seed({ catalog, identity }: Platform): Promise<void> {
  const place = { address: 'Street 1', city: 'Lisbon', countryCode: 'PT', latitude: 38.7, longitude: -9.1 };
  const terms = { timeZone: 'Europe/Lisbon', stars: 4, currency: 'EUR', status: 'ACTIVE', amenities: [] };
  const hotel = { description: 'A hotel', ...place, ...terms };
  await catalog.hotel.createMany({
    data: [
      { id: 'htl_sea', name: 'Sea', ...hotel, sandbox: true },
      { id: 'htl_hill', name: 'Hill', ...hotel },
    ],
  });
  const room = { description: 'A room', bedType: 'QUEEN', amenities: [], maxGuests: 2 };
  await catalog.roomType.createMany({
    data: [
      { id: 'rt_sea_double', hotelId: 'htl_sea', name: 'Double', ...room },
      { id: 'rt_sea_suite', hotelId: 'htl_sea', name: 'Suite', ...room },
      { id: 'rt_hill_family', hotelId: 'htl_hill', name: 'Family', ...room },
    ],
  });
  for (const person of ['sea', 'hill'] as const) {
    const { id, roles } = people[person];
    await identity.user.create({
      data: { id, email: `${person}@example.com`, fullName: person, roles: [...roles] },
    });
    await addStaff(identity, { userId: id, hotelId: `htl_${person}` });
  }
}
