import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstNight, newKey, startTestApi, type TestApi } from '../../apps/partner-api/test/test-api.ts';
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
const keys: Partial<Record<Actor, string>> = {};

beforeAll(async () => {
  api = await startTestApi();
  const { bookings, inventory, notifications, identity } = api.platform;
  const databases = { bookings, inventory, notifications, identity } as unknown as Record<string, Countable>;
  await prepareCounting(databases);
  for (const actor of ['first', 'second'] as const) keys[actor] = (await newKey(api, `ptn_${actor}`)).key;
  walked = {
    edge: api.edge,
    prefix: '/partner/v1',
    databases,
    headersOf: async (actor) => ({ authorization: `Bearer ${keys[actor]}` }),
  };
  for (const actor of ['first', 'second'] as const) {
    // What is sealed of somebody for the first time has a key made for it.
    await send(actor, '/bookings', wish());
    await endpoint(actor);
  }
});
afterAll(() => api?.close());

let made = 0;
const onBehalfOf = { reference: 'guest-1', fullName: 'Ada Example', email: 'ada@example.com' };
const card = { paymentMethodId: 'pm_card_visa' };

function wish() {
  const stay = { roomTypeId: 'rt_sand', checkIn: firstNight, checkOut: addDays(firstNight, 2), guests: 1 };
  return { ...stay, onBehalfOf, reference: `ref-${++made}` };
}

async function send(actor: Actor, path: string, payload: object) {
  const headers = { ...(await walked.headersOf(actor)), 'idempotency-key': crypto.randomUUID() };
  const answer = await api.edge.inject({ method: 'POST', url: `/partner/v1${path}`, headers, payload });
  return answer.json();
}

/** A booking as its saga leaves it. */
async function booked(actor: Actor): Promise<string> {
  const { id } = await send(actor, '/bookings', { ...wish(), ...card });
  const data = { status: 'CONFIRMED', paymentStatus: 'CAPTURED', settledAt: new Date() };
  await api.platform.bookings.booking.update({ where: { id }, data });
  return `/partner/v1/bookings/${id}`;
}

async function endpoint(actor: Actor): Promise<string> {
  const { id } = await send(actor, '/webhook-endpoints', { url: `https://hooks${++made}.example.com/in` });
  return `/partner/v1/webhook-endpoints/${id}`;
}

/** The reference of somebody whose stay came to nothing. */
async function forgettable(actor: Actor): Promise<string> {
  const reference = `forgotten-${++made}`;
  const { id } = await send(actor, '/bookings', { ...wish(), onBehalfOf: { ...onBehalfOf, reference } });
  const data = { status: 'EXPIRED', settledAt: new Date() };
  await api.platform.bookings.booking.update({ where: { id }, data });
  return reference;
}

/** A delivery that was given up. */
async function failed(actor: Actor): Promise<string> {
  const { id } = await send(actor, `${(await endpoint(actor)).replace('/partner/v1', '')}/test`, {});
  const data = { state: 'FAILED', dueAt: null };
  await api.platform.notifications.webhookDelivery.update({ where: { id }, data });
  return `/partner/v1/webhook-deliveries/${id}`;
}

/** Of each route that needs a key: what is asked, and what its first answer is where no workflow runs. */
const deeds: Record<string, { status: number; rows?: boolean; make: MakeDeed }> = {
  'POST /partner/v1/bookings': {
    status: 202,
    make: async () => {
      const body = { ...wish(), ...card };
      return { path: '/partner/v1/bookings', body, otherBody: { ...body, guests: 2 } };
    },
  },
  'POST /partner/v1/bookings/:bookingId/cancel': {
    status: 202,
    make: async (actor) => ({ path: `${await booked(actor)}/cancel`, body: {} }),
  },
  'DELETE /partner/v1/bookings/:bookingId': {
    status: 202,
    make: async (actor) => ({ path: await booked(actor) }),
  },
  'POST /partner/v1/bookings/:bookingId/change': {
    status: 202,
    make: async (actor) => {
      const body = { checkIn: addDays(firstNight, 1), checkOut: addDays(firstNight, 3) };
      return {
        path: `${await booked(actor)}/change`,
        body,
        otherBody: { ...body, checkOut: addDays(firstNight, 4) },
      };
    },
  },
  'POST /partner/v1/webhook-endpoints': {
    status: 201,
    make: async () => {
      const body = { url: `https://hooks${++made}.example.com/in` };
      return {
        path: '/partner/v1/webhook-endpoints',
        body,
        otherBody: { url: 'https://other.example.com/in' },
      };
    },
  },
  'POST /partner/v1/webhook-endpoints/:endpointId/rotate-secret': {
    status: 200,
    make: async (actor) => ({ path: `${await endpoint(actor)}/rotate-secret`, body: {} }),
  },
  'POST /partner/v1/webhook-endpoints/:endpointId/test': {
    status: 202,
    make: async (actor) => ({ path: `${await endpoint(actor)}/test`, body: {} }),
  },
  'POST /partner/v1/webhook-deliveries/:deliveryId/replay': {
    status: 202,
    make: async (actor) => ({ path: `${await failed(actor)}/replay`, body: {} }),
  },
  'POST /partner/v1/erasures': {
    status: 202,
    make: async (actor) => ({
      path: '/partner/v1/erasures',
      body: { reference: await forgettable(actor) },
      otherBody: { reference: await forgettable(actor) },
    }),
  },
};

/**
 * Those whose deed is a running workflow's, and the tests in which one runs. Here none can be reached: what is asked is
 * written once and binds its key all the same.
 */
const byWorkflow: Record<string, { shownIn: string; make: MakeDeed }> = {
  'POST /partner/v1/bookings/:bookingId/confirm': {
    shownIn: 'tests/integration/booking.integration.test.ts',
    make: async (actor) => ({
      path: `/partner/v1/bookings/${(await send(actor, '/bookings', wish())).id}/confirm`,
      body: card,
      otherBody: { paymentMethodId: 'pm_card_amex' },
    }),
  },
  'POST /partner/v1/test/bookings/:bookingId/clock': {
    shownIn: 'tests/integration/partner.integration.test.ts',
    make: async (actor) => ({
      path: `/partner/v1/test/bookings/${(await send(actor, '/bookings', wish())).id}/clock`,
      body: { advanceSeconds: 60 },
      otherBody: { advanceSeconds: 61 },
    }),
  },
};

/** The routes that need none, and why the same again does no harm. */
const keyless: Record<string, string> = {
  'DELETE /partner/v1/webhook-endpoints/:endpointId': 'What is gone is gone.',
  'PATCH /partner/v1/webhook-endpoints/:endpointId': 'Says what is to be, not what is to be added.',
  'POST /partner/v1/quotes':
    'Takes nothing from anybody: a second quote is one more price that holds for a while.',
  'POST /partner/v1/search': 'Reads; it is a POST because what is asked for does not fit into an address.',
  'POST /partner/v1/webhook-endpoints/:endpointId/pause': 'What is paused stays paused.',
  'POST /partner/v1/webhook-endpoints/:endpointId/resume': 'What goes on goes on.',
};

test('every route that changes something is in one of the two lists', () => {
  const routes = unsafeRoutes(walked);
  expect(Object.keys({ ...deeds, ...byWorkflow }).sort()).toEqual(routes.keyed);
  expect(Object.keys(keyless).sort()).toEqual(routes.keyless);
});

test.each(Object.entries(deeds))('%s has one effect for one key', async (route, { make, ...expected }) => {
  expectOneEffect(await walkKeys(walked, route, make), expected);
});

test.each(Object.entries(byWorkflow))('%s is written once for one key', async (route, { make }) => {
  expectOneWritten(await walkWritten(walked, route, make));
});
