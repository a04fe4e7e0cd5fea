import { createTemporaryDatabases } from '@holdfast/database/temporary-databases';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import type { Role } from '@holdfast/domain/roles';
import { createEdge, type Edge } from '@holdfast/edge/create-edge';
import { createTokenVerifier } from '@holdfast/edge/verify-token';
import { appendAudit } from '@holdfast/prisma-identity/audit-log';
import { createLogger } from '@holdfast/telemetry/logger';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { about } from '../src/about.ts';
import { supportApi } from '../src/app.ts';
import { dependenciesOf } from '../src/dependencies.ts';
import { openPlatform } from '../src/open-platform.ts';
import type { Platform } from '../src/platform.ts';

const { publicKey, privateKey } = await generateKeyPair('EdDSA');
const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] };
const services = ['booking', 'payment', 'notification', 'catalog', 'inventory', 'identity'] as const;
const temporalAddress = '127.0.0.1:1';

/** Today in the time zone of the test hotels. */
export const today = dateIn('Europe/Lisbon', new Date());
/** A day of which rooms are for sale, for the 40 days that follow it. */
export const firstNight = addDays(today, 10);

/** Two colleagues, since one may not decide alone, and those who have no business here. */
export const people = {
  support: { id: 'usr_support', roles: ['SUPPORT'] },
  second: { id: 'usr_second', roles: ['SUPPORT'] },
  admin: { id: 'usr_admin', roles: ['ADMIN'] },
  hotel: { id: 'usr_hotel', roles: ['HOTEL_ADMIN'] },
  guest: { id: 'usr_guest', roles: ['USER'] },
} as const satisfies Record<string, { id: string; roles: readonly Role[] }>;
export type Person = keyof typeof people;

/** What a request may have beside its address. */
export interface Asking {
  readonly body?: unknown;
  readonly key?: string;
  readonly livemode?: boolean;
  readonly audience?: string;
}

export interface TestApi {
  readonly edge: Edge;
  readonly platform: Platform;
  /** Asks as a person, or as nobody. */
  call(
    person: Person | null,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    asking?: Asking,
  ): Answer;
  log(): string;
  close(): Promise<void>;
}

type Answer = ReturnType<Edge['inject']>;

/**
 * The support API over databases of its own with two small hotels. No Temporal answers at its address: what these
 * tests show is what is written and told, and the workflows' part is tested with them.
 */
export async function startTestApi(): Promise<TestApi> {
  const databases = await createTemporaryDatabases(services);
  const { platform, close } = await openPlatform({
    ...databases.pools,
    settings: {
      holdTtlSeconds: 900,
      quoteTtlSeconds: 900,
      strandedAfterSeconds: 30,
      bookingWaitMillis: 400,
      maxNights: 30,
    },
    refunds: { approvalThresholds: new Map([['EUR', 10_000]]) },
    temporal: { address: temporalAddress, namespace: 'default' },
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
    name: 'support-api',
    title: 'Support API',
    ...about,
    version: '0.0.0',
    logger: createLogger({ name: 'support-api' }, destination),
    limits: {
      enabled: false,
      bookingsPerMinute: 10,
      searchesPerMinute: 30,
      signInsPerMinute: 5,
      requestsPerMinute: 100,
      addressPerMinute: 10_000,
    },
    redis: undefined,
    verifyToken: createTokenVerifier({ issuer: 'test', audience: 'support', jwks, maxLifetimeSeconds: 900 }),
    audit: (line) => appendAudit(platform.identity, line),
    dependencies: dependenciesOf(platform, { redis: undefined, temporalAddress }),
  });
  await edge.register(supportApi, { prefix: '/support/v1', platform });
  return {
    edge,
    platform,
    call: (async (person, method, path, asking = {}) => {
      const { body, key, ...token } = asking;
      const headers = {
        ...(person === null ? {} : await as(person, token)),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      };
      const payload = body === undefined ? {} : { payload: body as object };
      return edge.inject({ method, url: `/support/v1${path}`, headers, ...payload });
    }) as TestApi['call'],
    log: () => text,
    async close() {
      await edge.close();
      await close();
      await databases.drop();
    },
  };
}

function as(
  person: Person,
  token: { audience?: string; livemode?: boolean },
): Promise<Record<string, string>> {
  const { id, roles } = people[person];
  return bearer(id, roles, token);
}

/** The headers of anybody. */
export async function bearer(
  accountId: string,
  roles: readonly Role[],
  { audience = 'support', livemode = true }: { audience?: string; livemode?: boolean } = {},
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

// Doubles and suites by the sea, of which the suites of one hotel are full.
async function seed({ catalog, inventory, identity }: Platform): Promise<void> {
  const place = { address: 'Street 1', city: 'Lisbon', countryCode: 'PT', latitude: 38.7, longitude: -9.1 };
  const terms = { timeZone: 'Europe/Lisbon', stars: 4, currency: 'EUR', status: 'ACTIVE', amenities: [] };
  const hotel = { description: 'A hotel', ...place, ...terms, sandbox: true };
  await catalog.hotel.createMany({
    data: [
      { id: 'htl_sea', name: 'Sea', ...hotel },
      { id: 'htl_hill', name: 'Hill', ...hotel },
    ],
  });
  const room = { description: 'A room', bedType: 'QUEEN', amenities: [], maxGuests: 2 };
  const roomTypes = [
    { id: 'rt_sea_double', hotelId: 'htl_sea', name: 'Double', ...room },
    { id: 'rt_sea_full', hotelId: 'htl_sea', name: 'Full', ...room },
    { id: 'rt_sea_single', hotelId: 'htl_sea', name: 'Single', ...room, maxGuests: 1 },
    { id: 'rt_hill_suite', hotelId: 'htl_hill', name: 'Suite', ...room },
  ];
  await catalog.roomType.createMany({ data: roomTypes });
  await inventory.$queryRaw`SELECT ensure_night_partitions(${today}, ${addDays(today, 90)})`;
  const dates = Array.from({ length: 40 }, (_, night) => addDays(firstNight, night));
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
  for (const person of ['support', 'second'] as const) {
    const { id, roles } = people[person];
    await identity.user.create({
      data: { id, email: `${person}@example.com`, fullName: `Colleague ${person}`, roles: [...roles] },
    });
  }
}
