import { partnerScopes } from '@holdfast/domain/partner-scopes';
import { requestErasure } from '@holdfast/prisma-identity/erasures';
import { recordPartnerEvent } from '@holdfast/prisma-notification/partner-events';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { as } from '../../apps/customer-api/test/test-api.ts';
import {
  firstNight,
  newKey,
  startTestApi,
  type TestApi,
  withKey,
} from '../../apps/partner-api/test/test-api.ts';
import { readTable, roleAskers } from '../src/permissions/read-table.ts';
import { sellingRequests } from '../src/permissions/selling-requests.ts';
import { routesOf, type WalkedEdge, type Whose, walk } from '../src/permissions/walk-edge.ts';

const askers = ['nobody', 'person', 'key without scope', 'key'] as const;
type Asker = (typeof askers)[number];

const file = new URL('permissions.md', import.meta.url);
const everyEdge = readTable(file, 'Every edge', roleAskers).map(({ route, permissions: { nobody } }) => {
  // Where nobody is asked who they are it is the same whoever they are.
  return { route, permissions: { nobody, person: nobody, 'key without scope': nobody, key: nobody } };
});
const table = [...readTable(file, 'Partner', askers), ...everyEdge];
let walked: WalkedEdge<Asker>;
let api: TestApi;
const keys: Partial<Record<string, string>> = {};

beforeAll(async () => {
  api = await startTestApi();
  for (const partnerId of ['ptn_own', 'ptn_others']) keys[partnerId] = (await newKey(api, partnerId)).key;
  for (const scope of partnerScopes) {
    const scopes = partnerScopes.filter((other) => other !== scope);
    keys[scope] = (await newKey(api, `ptn_no_${scope.replace(':', '_')}`, { scopes })).key;
  }
  walked = {
    edge: api.edge,
    headersOf: async (asker, { scope = 'search:read' }) => {
      if (asker === 'person') return as('usr_person');
      return withKey(keys[asker === 'key' ? 'ptn_own' : scope] ?? '');
    },
    make,
    requests: {
      ...sellingRequests('/partner/v1', { roomTypeId: 'rt_sand', firstNight }),
      'POST /partner/v1/bookings': () => ({ payload: wish() }),
      // Refused for now, with the bookings that stand against it, which are this partner's.
      'POST /partner/v1/erasures': () => ({ payload: { reference: onBehalfOf.reference } }),
      'POST /partner/v1/webhook-endpoints': () => ({ payload: address() }),
      'GET /partner/v1/webhook-deliveries': () => ({ query: '?pageSize=100' }),
      'GET /partner/v1/events': () => ({ query: '?limit=200' }),
    },
  };
});
afterAll(() => api?.close());

let made = 0;
const address = () => ({ url: `https://hooks${++made}.example.com/in` });
const onBehalfOf = { reference: 'guest-1', fullName: 'Ada Example', email: 'ada@example.com' };
const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const wish = () => ({
  ...{ roomTypeId: 'rt_sand', checkIn: firstNight, checkOut: nextDay(firstNight), guests: 1 },
  onBehalfOf,
  reference: `ref-${++made}`,
});

async function post(partnerId: string, path: string, payload: object): Promise<string> {
  const headers = withKey(keys[partnerId] ?? '', crypto.randomUUID());
  const answer = await api.edge.inject({ method: 'POST', url: `/partner/v1${path}`, headers, payload });
  const { id } = answer.json();
  if (id === undefined) throw new Error(`${path}: ${answer.body}`);
  return id;
}

async function tell(partnerId: string): Promise<string> {
  const id = `evt_${crypto.randomUUID().replaceAll('-', '')}`;
  const stay = {
    hotelId: 'htl_1',
    roomTypeId: 'rt_1',
    checkIn: '2027-06-10',
    checkOut: '2027-06-13',
    rooms: 1,
  };
  const booking = { bookingId: 'bk_1', number: 'BK-7QW2ZX', version: 2, status: 'CONFIRMED', ...stay };
  const data = { ...booking, totalPrice: { amountMinor: 100, currency: 'EUR' } };
  const event = { id, partnerId, livemode: false, type: 'booking.confirmed', bookingId: 'bk_1', data };
  await recordPartnerEvent(api.platform.notifications, { ...event, occurredAt: new Date() });
  return id;
}

/** Whatever a partner may have, by the names of the paths; what is for sale belongs to nobody. */
const makers: Record<string, (partnerId: string) => Promise<string> | string> = {
  hotelId: () => 'htl_sand',
  roomTypeId: () => 'rt_sand',
  bookingId: (partnerId) => post(partnerId, '/bookings', wish()),
  endpointId: (partnerId) => post(partnerId, '/webhook-endpoints', address()),
  async deliveryId(partnerId) {
    const where = { eventId: await tell(partnerId) };
    return (await api.platform.notifications.webhookDelivery.findFirstOrThrow({ where })).id;
  },
  async id(partnerId) {
    const id = `era_${crypto.randomUUID().replaceAll('-', '')}`;
    const asked = { id, subjectId: `ptg_${id}`, requestedBy: partnerId };
    return (await requestErasure(api.platform.identity, asked)).id;
  },
  async eventId(partnerId) {
    const id = await tell(partnerId);
    const read = { url: '/partner/v1/events?limit=200', headers: withKey(keys[partnerId] ?? '') };
    // The feed stops before whatever is still being written on this server.
    const seen = async () => expect((await api.edge.inject(read)).body).toContain(id);
    await vi.waitFor(seen, { timeout: 30_000, interval: 100 });
    return id;
  },
};

async function makeNamed(names: readonly string[], partnerId: string): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const name of names) ids[name] = (await makers[name]?.(partnerId)) ?? '';
  return ids;
}

const listed = new Map<string, Promise<Record<string, string>>>();

async function make(
  names: readonly string[],
  whose: Whose,
  asker: Asker,
  route: string,
): Promise<Record<string, string>> {
  const partnerId = whose === 'own' ? 'ptn_own' : 'ptn_others';
  const one =
    listed.get(partnerId) ?? makeNamed(['bookingId', 'endpointId', 'deliveryId', 'eventId'], partnerId);
  listed.set(partnerId, one);
  const scope = scopeOf(route);
  // Who has no key uses nothing up, so that one of each is enough.
  const known = asker === 'key' && names.length > 0 ? {} : await one;
  const missing = names.filter((name) => !Object.hasOwn(known, name));
  return { ...known, ...(await makeNamed(missing, partnerId)), ...(scope === undefined ? {} : { scope }) };
}

const scopeOf = (route: string): string | undefined =>
  api.edge.declaredRoutes.find(({ method, url }) => `${method} ${url}` === route)?.config?.scope;

test('every route has a row, and every row a route', () => {
  expect(table.map(({ route }) => route).sort()).toEqual(routesOf(walked).sort());
});

test.each(table)('$route', async (row) => {
  expect(await walk(walked, row)).toEqual(row.permissions);
});
