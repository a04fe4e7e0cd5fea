import { addDays } from '@holdfast/domain/calendar-date';
import { actAtDesk } from '@holdfast/prisma-inventory/rooms/act-at-desk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from '../../apps/admin-api/test/book.ts';
import { addDoors, bookStay } from '../../apps/admin-api/test/book-stay.ts';
import { as, firstNight, startTestApi, type TestApi, today } from '../../apps/admin-api/test/test-api.ts';
import { type Countable, prepareCounting } from '../src/idempotency/count-rows.ts';
import { expectKeyRequired, expectOneEffect } from '../src/idempotency/expect-one-effect.ts';
import {
  askWithoutKey,
  type KeyedEdge,
  type MakeDeed,
  unsafeRoutes,
  walkKeys,
} from '../src/idempotency/walk-keys.ts';

let api: TestApi;
let walked: KeyedEdge;

beforeAll(async () => {
  api = await startTestApi();
  const { bookings, catalog, inventory, identity } = api.platform;
  const databases = { bookings, catalog, inventory, identity } as unknown as Record<string, Countable>;
  await prepareCounting(databases);
  walked = {
    edge: api.edge,
    prefix: '/admin/v1',
    databases,
    headersOf: (actor) => as(actor === 'first' ? 'admin' : 'secondAdmin'),
  };
});
afterAll(() => api?.close());

let made = 0;
const hotel = '/admin/v1/hotels/htl_sea';

/** A stay that begins today in a door of its own, which has come as far as the desk's deeds before have brought it. */
async function stayAtDesk(...deeds: ('CHECK_IN' | 'CHECK_OUT')[]): Promise<string> {
  const id = `bk_keys_${++made}`;
  await addDoors(api, [`${made}`]);
  await bookStay(api, id);
  const roomIds = [`rm_htl_sea_${made}`];
  const deed = { bookingId: id, hotelId: 'htl_sea', fingerprint: 'f', actorId: 'usr_sea', today };
  for (const kind of ['ASSIGN', ...deeds] as const) {
    const rooms = kind === 'ASSIGN' ? { roomIds } : {};
    await actAtDesk(api.platform.inventory, { ...deed, ...rooms, kind, actionId: crypto.randomUUID() });
  }
  return `${hotel}/bookings/${id}`;
}

/** A confirmed booking whose guests should have come five days ago. */
async function booked(): Promise<string> {
  const id = `bk_keys_${++made}`;
  await book(api, id, { arrival: 0, hotelId: 'htl_sea' });
  const stay = { checkIn: addDays(firstNight, -15), checkOut: addDays(firstNight, -8) };
  const data = { status: 'CONFIRMED', paymentStatus: 'CAPTURED', settledAt: new Date(), ...stay };
  await api.platform.bookings.booking.update({ where: { id }, data });
  return `${hotel}/bookings/${id}`;
}

/** Of each route that needs a key: what is asked, and what its first answer is where no workflow runs. */
const deeds: Record<string, { status: number; make: MakeDeed }> = {
  'POST /admin/v1/hotels/:hotelId/bookings/:bookingId/cancel': {
    status: 202,
    make: async () => ({
      path: `${await booked()}/cancel`,
      body: { reason: 'ROOM_OUT_OF_ORDER' },
      otherBody: { reason: 'OTHER' },
    }),
  },
  'POST /admin/v1/hotels/:hotelId/bookings/:bookingId/no-show': {
    status: 202,
    make: async () => ({ path: `${await booked()}/no-show`, body: {} }),
  },
  'POST /admin/v1/hotels/:hotelId/bookings/:bookingId/check-in': {
    status: 200,
    make: async () => ({
      path: `${await stayAtDesk()}/check-in`,
      body: {},
      otherBody: { roomIds: ['rm_other'] },
    }),
  },
  'POST /admin/v1/hotels/:hotelId/bookings/:bookingId/check-in/undo': {
    status: 200,
    make: async () => ({ path: `${await stayAtDesk('CHECK_IN')}/check-in/undo`, body: {} }),
  },
  'POST /admin/v1/hotels/:hotelId/bookings/:bookingId/check-out': {
    status: 200,
    make: async () => ({ path: `${await stayAtDesk('CHECK_IN')}/check-out`, body: {} }),
  },
  'POST /admin/v1/hotels/:hotelId/bookings/:bookingId/check-out/undo': {
    status: 200,
    make: async () => ({ path: `${await stayAtDesk('CHECK_IN', 'CHECK_OUT')}/check-out/undo`, body: {} }),
  },
  'POST /admin/v1/hotels/:hotelId/closures': {
    status: 202,
    make: async () => {
      const body = { from: firstNight, until: addDays(firstNight, 3), mode: 'REBOOK', note: 'a pipe burst' };
      return { path: `${hotel}/closures`, body, otherBody: { ...body, mode: 'REFUND' } };
    },
  },
  'POST /admin/v1/staff': {
    status: 201,
    make: async () => {
      const body = { email: `staff${++made}@example.com`, fullName: 'New Staff', roles: ['SUPPORT'] };
      return { path: '/admin/v1/staff', body, otherBody: { ...body, email: `other${made}@example.com` } };
    },
  },
  'POST /admin/v1/partners': {
    status: 201,
    make: async () => {
      const contactEmail = `partner${++made}@example.com`;
      const limits = { requestsPerMinute: 600, bookingsPerMinute: 60 };
      const body = { name: `Partner ${made}`, contactEmail, ...limits };
      return { path: '/admin/v1/partners', body, otherBody: { ...body, name: 'Another' } };
    },
  },
};

const steered =
  (to: string): MakeDeed =>
  async () => ({ path: `${hotel}/closures/clo_none/${to}` });

/** Those that reach into a running workflow, and the tests in which one runs. */
const byWorkflow: Record<string, { shownIn: string; make: MakeDeed }> = {
  'POST /admin/v1/hotels/:hotelId/closures/:closureId/pause': {
    shownIn: 'tests/integration/closure.integration.test.ts',
    make: steered('pause'),
  },
  'POST /admin/v1/hotels/:hotelId/closures/:closureId/resume': {
    shownIn: 'tests/integration/closure.integration.test.ts',
    make: steered('resume'),
  },
};

const replaces = 'Replaces what is there by what is sent: the same again leaves the same.';
const ends = 'What has ended stays so.';
const seen = 'Sells nothing by itself; a second one is seen in its list and taken away.';

/** The routes that need none, and why the same again does no harm. */
const keyless: Record<string, string> = {
  'DELETE /admin/v1/hotels/:hotelId': ends,
  'DELETE /admin/v1/hotels/:hotelId/numbered-rooms/:numberedRoomId': ends,
  'DELETE /admin/v1/partners/:partnerId/keys/:keyId': ends,
  'DELETE /admin/v1/photos/:photoId': ends,
  'DELETE /admin/v1/staff/:staffId': ends,
  'POST /admin/v1/hotels': seen,
  'POST /admin/v1/hotels/:hotelId/numbered-rooms': 'A room that is there just so stays as it is.',
  'POST /admin/v1/hotels/:hotelId/photos': seen,
  'POST /admin/v1/hotels/:hotelId/policies': seen,
  'POST /admin/v1/hotels/:hotelId/rates-and-allotments': 'Its rows replace those of the same dates.',
  'POST /admin/v1/partners/:partnerId/keys':
    'A key is shown once, so its answer is not kept to be given again; there are two at most, and one that got lost is revoked.',
  'POST /admin/v1/rooms': seen,
  'POST /admin/v1/staff/:staffId/enable': 'Who is in is let in no further.',
  'POST /admin/v1/staff/:staffId/two-factor-reset':
    'Without one there is none to take away; who has set up another by then is mailed, and sets it up again.',
  'PUT /admin/v1/hotels/:hotelId': replaces,
  'PUT /admin/v1/hotels/:hotelId/bookings/:bookingId/rooms': replaces,
  'PUT /admin/v1/hotels/:hotelId/numbered-rooms/:numberedRoomId': replaces,
  'PUT /admin/v1/hotels/:hotelId/pricing': replaces,
  'PUT /admin/v1/partners/:partnerId': replaces,
  'PUT /admin/v1/photos/:photoId': replaces,
  'PUT /admin/v1/policies/:policyId': replaces,
  'PUT /admin/v1/rooms/:roomTypeId': replaces,
  'PUT /admin/v1/rooms/:roomTypeId/inventory': replaces,
  'PUT /admin/v1/rooms/:roomTypeId/pricing': replaces,
  'PUT /admin/v1/settings/refund-approval': replaces,
  'PUT /admin/v1/staff/:staffId/hotels': replaces,
  'PUT /admin/v1/staff/:staffId/roles': replaces,
};

test('every route that changes something is in one of the two lists', () => {
  const routes = unsafeRoutes(walked);
  expect(Object.keys({ ...deeds, ...byWorkflow }).sort()).toEqual(routes.keyed);
  expect(Object.keys(keyless).sort()).toEqual(routes.keyless);
});

test.each(Object.entries(deeds))('%s has one effect for one key', async (route, { make, status }) => {
  expectOneEffect(await walkKeys(walked, route, make), { status });
});

test.each(Object.entries(byWorkflow))('%s needs a key', async (route, { make }) => {
  expectKeyRequired(await askWithoutKey(walked, route, make));
});
