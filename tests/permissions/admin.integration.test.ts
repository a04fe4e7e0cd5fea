import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from '../../apps/admin-api/test/book.ts';
import { makePicture } from '../../apps/admin-api/test/photos/pictures.ts';
import { bearer, firstNight, startTestApi, type TestApi } from '../../apps/admin-api/test/test-api.ts';
import { type RoleAsker, readTable, roleAskers } from '../src/permissions/read-table.ts';
import { routesOf, type WalkedEdge, type Whose, walk } from '../src/permissions/walk-edge.ts';

const table = ['Admin', 'Every edge'].flatMap((section) =>
  readTable(new URL('permissions.md', import.meta.url), section, roleAskers),
);
const range = { query: `?from=${firstNight}&until=${addDays(firstNight, 2)}` };
let walked: WalkedEdge;
let form: Buffer;
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const head = '--edge\r\ncontent-disposition: form-data; name="photo"; filename="a.png"\r\n\r\n';
  const picture = await makePicture(200, 200).png().toBuffer();
  form = Buffer.concat([Buffer.from(head), picture, Buffer.from('\r\n--edge--\r\n')]);
  walked = {
    edge: api.edge,
    // Staff of htl_sea.
    headersOf: (asker) => bearer('usr_sea', [asker]),
    make,
    requests: {
      'POST /admin/v1/hotels/:hotelId/closures': () => ({
        payload: { from: firstNight, until: addDays(firstNight, 2), mode: 'REFUND' },
      }),
      'GET /admin/v1/hotels/:hotelId/closures/preview': () => range,
      'POST /admin/v1/rooms': (_, asker) => ({
        payload: {
          hotelId: asker === 'HOTEL_ADMIN' ? 'htl_sea' : 'htl_hill',
          ...{ name: 'Attic', description: '', bedType: 'TWIN', maxGuests: 2, amenities: [] },
          cancellationPolicyId: null,
        },
      }),
      'GET /admin/v1/rooms/:roomTypeId/inventory': () => range,
      'PUT /admin/v1/rooms/:roomTypeId/inventory': () => ({
        payload: { version: 9, allotment: { rooms: 1 } },
      }),
      'PUT /admin/v1/rooms/:roomTypeId/pricing': () => ({ payload: { version: 9, rules: [] } }),
      'PUT /admin/v1/hotels/:hotelId/pricing': () => ({ payload: { version: 9, rules: [] } }),
      'GET /admin/v1/hotels/:hotelId/rates-and-allotments': () => range,
      'GET /admin/v1/hotels/:hotelId/calendar': () => range,
      'GET /admin/v1/hotels/:hotelId/analytics': () => range,
      'GET /admin/v1/hotels/:hotelId/stays': () => ({ query: '?list=ARRIVALS' }),
      'POST /admin/v1/hotels/:hotelId/numbered-rooms': ({ hotelId }) => ({
        payload: {
          roomTypeId: hotelId === 'htl_sea' ? 'rt_sea_double' : 'rt_hill_family',
          rooms: [{ number: '1', floor: 1 }],
        },
      }),
      'POST /admin/v1/hotels/:hotelId/rates-and-allotments': ({ hotelId }) => ({
        payload: `roomTypeId,date\n${hotelId === 'htl_sea' ? 'rt_sea_double' : 'rt_hill_family'},${firstNight}`,
        headers: { 'content-type': 'text/csv' },
      }),
      'POST /admin/v1/hotels/:hotelId/photos': () => ({
        payload: form,
        headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      }),
      'POST /admin/v1/staff': () => ({
        payload: { email: 'desk@example.com', fullName: 'Desk', roles: ['SUPPORT'] },
      }),
      'PUT /admin/v1/staff/:staffId/hotels': () => ({ payload: { hotelIds: ['htl_sea'] } }),
      'PUT /admin/v1/settings/refund-approval': () => ({ payload: { version: 99, thresholds: { EUR: 1 } } }),
    },
  };
});
afterAll(() => api.close());

let made = 0;

/** The hotel of the staff who ask and what belongs to it, or another one; the platform's own belongs to nobody. */
async function make(
  names: readonly string[],
  whose: Whose,
  _: RoleAsker,
): Promise<Readonly<Record<string, string>>> {
  if (names.length === 0) return { hotelId: whose === 'own' ? 'htl_sea' : 'htl_hill' };
  const { catalog, bookings, identity, inventory } = api.platform;
  const hotelId = whose === 'own' ? 'htl_sea' : 'htl_hill';
  const n = ++made;
  const makers: Record<string, () => Promise<string> | string> = {
    hotelId: () => hotelId,
    roomTypeId: () => (whose === 'own' ? 'rt_sea_double' : 'rt_hill_family'),
    month: () => '2026-01',
    async policyId() {
      await catalog.cancellationPolicy.create({ data: { id: `pol_${n}`, hotelId, name: `${n}`, tiers: [] } });
      return `pol_${n}`;
    },
    async photoId() {
      const size = { width: 800, height: 600, objectKey: `photos/${n}`, caption: '', position: n };
      await catalog.photo.create({ data: { id: `pho_${n}`, hotelId, ...size } });
      return `pho_${n}`;
    },
    async bookingId() {
      await book(api, `bk_${n}`, { arrival: 1, hotelId });
      return `bk_${n}`;
    },
    async numberedRoomId() {
      const roomTypeId = whose === 'own' ? 'rt_sea_double' : 'rt_hill_family';
      const data = { id: `rm_${n}`, hotelId, roomTypeId, number: `N${n}` };
      await inventory.room.create({ data });
      return data.id;
    },
    async closureId() {
      const nights = { fromDate: firstNight, untilDate: addDays(firstNight, 1), bookingsPerMinute: 1 };
      const asked = { livemode: true, fingerprint: 'f', mode: 'REFUND', requestedBy: 'usr_sea' };
      await bookings.closure.create({ data: { id: `clo_${n}`, hotelId, ...nights, ...asked } });
      return `clo_${n}`;
    },
    async staffId() {
      const data = { id: `usr_${n}`, email: `${n}@example.com`, fullName: 'Staff', roles: ['SUPPORT'] };
      await identity.user.create({ data });
      return `usr_${n}`;
    },
    async partnerId() {
      const limits = { requestsPerMinute: 1, bookingsPerMinute: 1 };
      const data = {
        id: `ptn_${n}`,
        name: 'Partner',
        contactEmail: 'a@example.com',
        ...limits,
        createdBy: 'x',
      };
      await identity.partnerAccount.upsert({ where: { id: data.id }, create: data, update: {} });
      return data.id;
    },
    async keyId() {
      const partnerId = (await makers.partnerId?.()) ?? '';
      const words = { secretHash: 'x', name: 'x', scopes: [], livemode: true, createdBy: 'x' };
      await identity.partnerKey.create({ data: { id: `key_${n}`, partnerId, ...words } });
      return `key_${n}`;
    },
  };
  const ids: Record<string, string> = {};
  for (const name of names) ids[name] = (await makers[name]?.()) ?? '';
  return ids;
}

test('every route has a row, and every row a route', () => {
  expect(table.map(({ route }) => route).sort()).toEqual(routesOf(walked).sort());
});

test.each(table)('$route', async (row) => {
  expect(await walk(walked, row)).toEqual(row.permissions);
});
