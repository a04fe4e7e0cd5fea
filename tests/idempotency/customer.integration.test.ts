import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, firstNight, startTestApi, type TestApi } from '../../apps/customer-api/test/test-api.ts';
import { type Countable, prepareCounting } from '../src/idempotency/count-rows.ts';
import { expectOneEffect, expectOneWritten } from '../src/idempotency/expect-one-effect.ts';
import {
  type Actor,
  type KeyedEdge,
  type MakeDeed,
  unsafeRoutes,
  walkKeys,
  walkWritten,
} from '../src/idempotency/walk-keys.ts';

let api: TestApi;
let walked: KeyedEdge;
const accounts: Record<Actor, string> = { first: 'usr_first', second: 'usr_second' };

beforeAll(async () => {
  api = await startTestApi();
  const { bookings, inventory, catalog, identity } = api.platform;
  const databases = { bookings, inventory, catalog, identity } as unknown as Record<string, Countable>;
  await prepareCounting(databases);
  walked = { edge: api.edge, prefix: '/api/v1', databases, headersOf: (actor) => as(accounts[actor]) };
  // What is sealed of somebody for the first time has a key made for it.
  for (const actor of ['first', 'second'] as const) await book(actor);
});
afterAll(() => api?.close());

const guest = { fullName: 'Ada Example', email: 'ada@example.com' };
const stay = { roomTypeId: 'rt_sea_double', checkIn: firstNight, checkOut: addDays(firstNight, 2) };
const card = { paymentMethodId: 'pm_card_visa' };

async function book(actor: Actor, change: object = {}): Promise<string> {
  const headers = await as(accounts[actor], crypto.randomUUID());
  const payload = { ...stay, guests: 1, guest, ...change };
  const answer = await api.edge.inject({ method: 'POST', url: '/api/v1/bookings', headers, payload });
  return answer.json().id;
}

/** A booking as its saga leaves it. */
async function booked(actor: Actor, status: 'CONFIRMED' | 'COMPLETED' = 'CONFIRMED'): Promise<string> {
  const id = await book(actor, card);
  const data = { status, paymentStatus: 'CAPTURED', settledAt: new Date() };
  await api.platform.bookings.booking.update({ where: { id }, data });
  return `/api/v1/bookings/${id}`;
}

/** Of each route that needs a key: what is asked, and what its first answer is where no workflow runs. */
const deeds: Record<string, { status: number; make: MakeDeed }> = {
  'POST /api/v1/bookings': {
    status: 202,
    make: async () => {
      const body = { ...stay, guests: 1, guest, ...card };
      return { path: '/api/v1/bookings', body, otherBody: { ...body, guests: 2 } };
    },
  },
  'POST /api/v1/bookings/:bookingId/cancel': {
    status: 202,
    make: async (actor) => ({ path: `${await booked(actor)}/cancel`, body: {} }),
  },
  'DELETE /api/v1/bookings/:bookingId': {
    status: 202,
    make: async (actor) => ({ path: await booked(actor) }),
  },
  'POST /api/v1/bookings/:bookingId/change': {
    status: 202,
    make: async (actor) => {
      const body = { checkIn: addDays(firstNight, 1), checkOut: addDays(firstNight, 3) };
      const otherBody = { ...body, checkOut: addDays(firstNight, 4) };
      return { path: `${await booked(actor)}/change`, body, otherBody };
    },
  },
  'POST /api/v1/bookings/:bookingId/review': {
    status: 201,
    make: async (actor) => {
      const body = { rating: 5, title: 'By the sea', content: 'Quiet rooms.' };
      return { path: `${await booked(actor, 'COMPLETED')}/review`, body, otherBody: { ...body, rating: 1 } };
    },
  },
  'POST /api/v1/itineraries': {
    status: 202,
    make: async () => {
      const second = {
        roomTypeId: 'rt_hill_family',
        checkIn: stay.checkOut,
        checkOut: addDays(firstNight, 5),
      };
      const body = { stays: [stay, second].map((one) => ({ ...one, guests: 2 })), guest, ...card };
      return { path: '/api/v1/itineraries', body, otherBody: { ...body, paymentMethodId: 'pm_card_amex' } };
    },
  },
  'POST /api/v1/privacy/erasure': {
    status: 202,
    // There is one erasure of an account.
    make: async () => ({
      path: '/api/v1/privacy/erasure',
      body: {},
      headers: await as(`usr_${crypto.randomUUID()}`),
    }),
  },
  'POST /api/v1/waiting-list': {
    status: 201,
    make: async () => {
      const body = { ...stay, roomTypeId: 'rt_sea_full', guests: 2, guest };
      return { path: '/api/v1/waiting-list', body, otherBody: { ...body, guests: 1 } };
    },
  },
};

/**
 * Those whose deed is a running workflow's, and the tests in which one runs. Here none can be reached: what is asked is
 * written once and binds its key all the same.
 */
const byWorkflow: Record<string, { shownIn: string; make: MakeDeed }> = {
  'POST /api/v1/bookings/:bookingId/confirm': {
    shownIn: 'tests/integration/booking.integration.test.ts',
    make: async (actor) => ({
      path: `/api/v1/bookings/${await book(actor)}/confirm`,
      body: card,
      otherBody: { paymentMethodId: 'pm_card_amex' },
    }),
  },
};

/** The routes that need none, and why the same again does no harm. */
const keyless: Record<string, string> = {
  'POST /api/v1/search': 'Reads; it is a POST because what is asked for does not fit into an address.',
  'POST /api/v1/quotes':
    'Takes nothing from anybody: a second quote is one more price that holds for a while.',
  'POST /api/v1/payment-methods': "The card is the provider's; kept twice it is one row (unique by its id).",
  'DELETE /api/v1/payment-methods/:id': 'What is gone is gone.',
  'DELETE /api/v1/waiting-list/:waitingId': 'Who has left has left.',
};

test('every route that changes something is in one of the two lists', () => {
  const routes = unsafeRoutes(walked);
  expect(Object.keys({ ...deeds, ...byWorkflow }).sort()).toEqual(routes.keyed);
  expect(Object.keys(keyless).sort()).toEqual(routes.keyless);
});

test.each(Object.entries(deeds))('%s has one effect for one key', async (route, { status, make }) => {
  expectOneEffect(await walkKeys(walked, route, make), { status });
});

test.each(Object.entries(byWorkflow))('%s is written once for one key', async (route, { make }) => {
  expectOneWritten(await walkWritten(walked, route, make));
});
