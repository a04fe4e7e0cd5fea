import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays } from '@holdfast/domain/calendar-date';
import { type SandboxProcess, startSandboxProcess } from '@holdfast/local/processes/sandbox-process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from '../../apps/customer-api/test/test-api.ts';
import { type RoleAsker, readTable, roleAskers } from '../src/permissions/read-table.ts';
import { sellingRequests } from '../src/permissions/selling-requests.ts';
import { routesOf, type WalkedEdge, type Whose, walk } from '../src/permissions/walk-edge.ts';

const table = ['Customer', 'Every edge'].flatMap((section) =>
  readTable(new URL('permissions.md', import.meta.url), section, roleAskers),
);
let walked: WalkedEdge;
let sandbox: SandboxProcess;
let dropSandbox: () => Promise<void>;
let api: TestApi;

const guest = { fullName: 'Ada Example', email: 'ada@example.com' };
const card = { paymentMethodId: 'pm_card_visa' };
const dates = { checkIn: firstNight, checkOut: addDays(firstNight, 2) };
const stay = { roomTypeId: 'rt_sea_double', ...dates, guests: 1 };
const secondStay = { ...stay, roomTypeId: 'rt_hill_family' };
const wait = { ...stay, roomTypeId: 'rt_sea_full', guest };
const all = () => ({ query: '?pageSize=100' });

beforeAll(async () => {
  const database = await createTemporaryDatabase('sandbox');
  dropSandbox = () => database.drop();
  sandbox = await startSandboxProcess(database.url);
  api = await startTestApi({ stripeBase: sandbox.address });
  await api.store.put('photos/sea.webp', Buffer.from('a picture'), 'image/webp');
  walked = {
    edge: api.edge,
    headersOf: (asker) => as(accountOf('own', asker), undefined, [asker]),
    make,
    requests: {
      ...sellingRequests('/api/v1', { roomTypeId: stay.roomTypeId, firstNight }),
      'POST /api/v1/bookings': () => ({ payload: { ...stay, guest } }),
      'GET /api/v1/bookings/:bookingId/progress/events': () => ({ query: '?seconds=1' }),
      'POST /api/v1/payment-methods': () => ({ payload: card }),
      'POST /api/v1/itineraries': () => ({ payload: { stays: [stay, secondStay], guest, ...card } }),
      'GET /api/v1/itineraries': all,
      'GET /api/v1/loyalty': all,
      'POST /api/v1/waiting-list': () => ({ payload: wait }),
      'GET /api/v1/waiting-list': all,
    },
  };
});
afterAll(async () => {
  await api?.close();
  await sandbox?.stop();
  await dropSandbox?.();
});

const accountOf = (whose: Whose, asker: RoleAsker) => (whose === 'own' ? `usr_${asker}` : 'usr_somebody');

async function post(accountId: string, path: string, payload: object): Promise<string> {
  const headers = await as(accountId, crypto.randomUUID());
  const answer = await api.edge.inject({ method: 'POST', url: `/api/v1${path}`, headers, payload });
  const { id } = answer.json();
  if (id === undefined) throw new Error(`${path}: ${answer.body}`);
  return id;
}

/** Whatever an account may have, by the names of the paths; what is for sale belongs to nobody. */
const makers: Record<string, (accountId: string) => Promise<string> | string> = {
  hotelId: () => 'htl_sea',
  roomTypeId: () => 'rt_sea_double',
  '*': () => 'photos/sea.webp',
  bookingId: (accountId) => post(accountId, '/bookings', { ...stay, guest }),
  itineraryId: (accountId) => post(accountId, '/itineraries', { stays: [stay, secondStay], guest, ...card }),
  waitingId: (accountId) => post(accountId, '/waiting-list', wait),
  cardId: (accountId) => post(accountId, '/payment-methods', card),
  async erasureId() {
    const id = `era_${crypto.randomUUID().replaceAll('-', '')}`;
    const subject = { subjectId: `usr_${id}`, requestedBy: `usr_${id}` };
    return (await api.platform.identity.erasure.create({ data: { id, ...subject } })).id;
  },
};

const listed = new Map<string, Promise<Record<string, string>>>();

/** One of each, for lists to show: whoever has one open cannot be erased either. */
async function makeListed(accountId: string): Promise<Record<string, string>> {
  const names = ['bookingId', 'itineraryId', 'waitingId', 'cardId'];
  const ids = await makeNamed(names, accountId);
  const entry = { bookingId: ids.bookingId ?? '', kind: 'EARNED', points: 1 };
  await api.platform.bookings.loyaltyAccount.create({
    data: { accountId, points: 1, entries: { create: entry } },
  });
  return ids;
}

async function makeNamed(names: readonly string[], accountId: string): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const name of names) ids[name] = (await makers[name]?.(accountId)) ?? '';
  return ids;
}

async function make(
  names: readonly string[],
  whose: Whose,
  asker: RoleAsker,
  route: string,
): Promise<Record<string, string>> {
  const accountId = accountOf(whose, asker);
  const made = listed.get(accountId) ?? makeListed(accountId);
  listed.set(accountId, made);
  if (names.length === 0) return made;
  // What is behind these two ids differs.
  const kind = route.includes('/payment-methods/') ? 'cardId' : 'erasureId';
  const wanted = names.map((name) => (name === 'id' ? kind : name));
  // Nobody else uses anything up, so that one of each is enough.
  const listedIds = await made;
  const known: Record<string, string> = asker === 'USER' ? {} : listedIds;
  const missing = wanted.filter((name) => known[name] === undefined);
  const ids = { ...known, ...(await makeNamed(missing, accountId)) };
  return { ...ids, id: ids[kind] ?? '' };
}

test('every route has a row, and every row a route', () => {
  expect(table.map(({ route }) => route).sort()).toEqual(routesOf(walked).sort());
});

test.each(table)('$route', async (row) => {
  expect(await walk(walked, row)).toEqual(row.permissions);
});
