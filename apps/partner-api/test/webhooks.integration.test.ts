import { randomUUID } from 'node:crypto';
import { beginDeliveries } from '@holdfast/prisma-notification/begin-deliveries';
import { finishFailed } from '@holdfast/prisma-notification/finish-delivery';
import { recordPartnerEvent } from '@holdfast/prisma-notification/partner-events';
import { secretField } from '@holdfast/prisma-notification/webhook-endpoints';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newKey, startTestApi, type TestApi, withKey } from './test-api.ts';

let api: TestApi;
/** Keys of one partner in either mode, one that may only read, and one of another partner. */
let keys: Record<'test' | 'live' | 'reader' | 'stranger', string>;
const partnerId = 'ptn_hooked';
const url = 'https://partner.example/hooks';
const patiently = { timeout: 30_000, interval: 100 };

beforeAll(async () => {
  api = await startTestApi();
  keys = {
    test: (await newKey(api, partnerId)).key,
    live: (await newKey(api, partnerId, { livemode: true })).key,
    reader: (await newKey(api, partnerId, { scopes: ['events:read'] })).key,
    stranger: (await newKey(api, 'ptn_stranger')).key,
  };
});
afterAll(() => api.close());

type Method = NonNullable<InjectOptions['method']>;
async function ask(
  method: Method,
  path: string,
  { key = keys.test, payload, again }: { key?: string; payload?: object; again?: string } = {},
) {
  const response = await api.edge.inject({
    ...{ method, url: `/partner/v1${path}`, headers: withKey(key, again ?? randomUUID()) },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: response.statusCode, body: response.body === '' ? undefined : response.json() };
}
async function newEndpoint(
  key = keys.test,
  payload: object = { url },
): Promise<{ id: string; secret: string }> {
  const { status, body } = await ask('POST', '/webhook-endpoints', { key, payload });
  expect(status).toBe(201);
  return body;
}
const deleteAll = async (key = keys.test) => {
  const { body } = await ask('GET', '/webhook-endpoints', { key });
  for (const { id } of body.items) await ask('DELETE', `/webhook-endpoints/${id}`, { key });
};
async function newEvent(livemode = false) {
  const id = `evt_${randomUUID().replaceAll('-', '')}`;
  const stay = {
    hotelId: 'htl_1',
    roomTypeId: 'rt_1',
    checkIn: '2027-06-10',
    checkOut: '2027-06-13',
    rooms: 1,
  };
  const booking = { bookingId: 'bk_1', number: 'BK-7QW2ZX', version: 2, status: 'CONFIRMED', ...stay };
  const data = { ...booking, totalPrice: { amountMinor: 100, currency: 'EUR' } };
  const event = { id, partnerId, livemode, type: 'booking.confirmed', bookingId: 'bk_1', data };
  await recordPartnerEvent(api.platform.notifications, { ...event, occurredAt: new Date() });
  return { id, data };
}
async function failOne(deliveryId: string) {
  const wanted = { limit: 100, perEndpoint: 100, leaseSeconds: 60, busy: [] };
  const begun = await beginDeliveries(api.platform.notifications, wanted);
  const delivery = begun.find((taken) => taken.deliveryId === deliveryId);
  if (delivery === undefined) throw new Error('it was not due');
  const failure = { status: 503, durationMillis: 87, error: 'HTTP_STATUS', retryAfterSeconds: null };
  const pause = { failuresInRow: 100, failuresOverSeconds: 0, failingSeconds: 100 };
  await finishFailed(api.platform.notifications, delivery, failure, pause);
}

describe('endpoints', () => {
  test('tell their secret when they are made, and again to the same request only', async () => {
    const again = randomUUID();
    const payload = { url, eventTypes: ['booking.confirmed'] };
    const made = await ask('POST', '/webhook-endpoints', { payload, again });
    expect(made).toMatchObject({ status: 201, body: { ...payload, livemode: false, state: 'ACTIVE' } });
    expect(made.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await ask('POST', '/webhook-endpoints', { payload, again })).toEqual(made);
    const other = { ...payload, url: `${url}/other` };
    expect(await ask('POST', '/webhook-endpoints', { payload: other, again })).toMatchObject({
      status: 422,
      body: { error: 'IDEMPOTENCY_KEY_REUSED' },
    });
    const { body } = await ask('GET', '/webhook-endpoints');
    expect(body.items).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain('whsec_');
    const row = await api.platform.notifications.webhookEndpoint.findUniqueOrThrow({
      where: { id: made.body.id },
    });
    expect(row.secret).not.toContain('whsec_');
    expect(await api.platform.vault.open(secretField(partnerId), row.secret ?? '')).toBe(made.body.secret);
    expect(api.log()).not.toContain(made.body.secret);
    await deleteAll();
  });

  test.each([
    ['http://partner.example/', 'must begin with https://'],
    ['https://user:secret@partner.example/', 'must not hold a user name or password'],
    ['https://partner.example/#top', 'must not hold a fragment (#)'],
    ['https://169.254.169.254/latest', 'must be a public address'],
    ['https://[::ffff:10.0.0.1]/', 'must be a public address'],
    ['https://2130706433/', 'must be a public address'],
  ])('are not at %s', async (refused, message) => {
    const problem = {
      status: 400,
      body: { error: 'VALIDATION_ERROR', details: [{ field: 'url', message }] },
    };
    expect(await ask('POST', '/webhook-endpoints', { payload: { url: refused } })).toMatchObject(problem);
    const { id } = await newEndpoint();
    expect(await ask('PATCH', `/webhook-endpoints/${id}`, { payload: { url: refused } })).toMatchObject(
      problem,
    );
    await deleteAll();
  });

  test('hear of everything or of what is listed, not of both', async () => {
    const payload = { url, eventTypes: ['*', 'booking.confirmed'] };
    expect(await ask('POST', '/webhook-endpoints', { payload })).toMatchObject({ status: 400 });
    const unknown = { url, eventTypes: ['booking.exploded'] };
    expect(await ask('POST', '/webhook-endpoints', { payload: unknown })).toMatchObject({ status: 400 });
    expect(await newEndpoint()).toMatchObject({ eventTypes: ['*'] });
    await deleteAll();
  });

  test("are the partner's own, of the key's mode, and need the scope", async () => {
    const { id } = await newEndpoint();
    const path = `/webhook-endpoints/${id}`;
    const asked: [Method, string, object?][] = [
      ['PATCH', path, { eventTypes: ['*'] }],
      ['POST', `${path}/pause`],
      ['POST', `${path}/resume`],
      ['POST', `${path}/rotate-secret`],
      ['POST', `${path}/test`],
      ['DELETE', path],
    ];
    for (const [method, address, payload] of asked) {
      const body = payload === undefined ? {} : { payload };
      for (const key of [keys.stranger, keys.live]) {
        expect(await ask(method, address, { key, ...body })).toMatchObject({ status: 404 });
      }
      expect(await ask(method, address, { key: keys.reader, ...body })).toMatchObject({ status: 403 });
    }
    for (const key of [keys.stranger, keys.live]) {
      expect((await ask('GET', '/webhook-endpoints', { key })).body.items).toEqual([]);
    }
    expect((await ask('GET', '/webhook-endpoints')).body.items).toMatchObject([{ id, state: 'ACTIVE' }]);
    await deleteAll();
  });

  test('are ten at most in each mode', async () => {
    for (let count = 0; count < 10; count += 1) await newEndpoint();
    expect(await ask('POST', '/webhook-endpoints', { payload: { url } })).toMatchObject({
      status: 409,
      body: { error: 'WEBHOOK_ENDPOINT_LIMIT' },
    });
    await newEndpoint(keys.live);
    await deleteAll();
    await deleteAll(keys.live);
    await newEndpoint();
    await deleteAll();
  });

  test('are changed, paused and resumed, and stay as they are when asked twice', async () => {
    const { id } = await newEndpoint();
    const path = `/webhook-endpoints/${id}`;
    const payload = { url: `${url}/v2`, eventTypes: ['payment.refunded'] };
    expect(await ask('PATCH', path, { payload })).toMatchObject({ status: 200, body: payload });
    expect(await ask('PATCH', path, { payload: {} })).toMatchObject({ status: 400 });
    const paused = await ask('POST', `${path}/pause`);
    expect(paused).toMatchObject({ status: 200, body: { state: 'PAUSED', pausedBy: 'PARTNER' } });
    expect(await ask('POST', `${path}/pause`)).toEqual(paused);
    expect(await ask('POST', `${path}/test`)).toMatchObject({
      status: 409,
      body: { error: 'WEBHOOK_ENDPOINT_STATE' },
    });
    const { body } = await ask('POST', `${path}/resume`);
    expect(body).toMatchObject({ state: 'ACTIVE' });
    expect(body.pausedAt).toBeUndefined();
    await deleteAll();
    expect(await ask('PATCH', path, { payload })).toMatchObject({ status: 404 });
  });

  test('take another secret once for each request', async () => {
    const { id, secret } = await newEndpoint();
    const path = `/webhook-endpoints/${id}/rotate-secret`;
    const again = randomUUID();
    const rotated = await ask('POST', path, { again });
    expect(rotated).toMatchObject({ status: 200, body: { previousSecretUntil: expect.any(String) } });
    expect(rotated.body.secret).not.toBe(secret);
    expect(await ask('POST', path, { again })).toEqual(rotated);
    const row = await api.platform.notifications.webhookEndpoint.findUniqueOrThrow({ where: { id } });
    expect(await api.platform.vault.open(secretField(partnerId), row.previousSecret ?? '')).toBe(secret);
    const hours = (Number(row.previousSecretUntil) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23);
    expect(hours).toBeLessThan(24.1);
    await deleteAll();
  });

  test.each(['', '/whe_unknown/rotate-secret', '/whe_unknown/test'])(
    'POST /webhook-endpoints%s needs an Idempotency-Key',
    async (path) => {
      const response = await api.edge.inject({
        ...{ method: 'POST', url: `/partner/v1/webhook-endpoints${path}`, headers: withKey(keys.test) },
        ...(path === '' ? { payload: { url } } : {}),
      });
      expect(response.json()).toMatchObject({ error: 'IDEMPOTENCY_KEY_REQUIRED' });
    },
  );
});

describe('deliveries', () => {
  test('are listed by state and endpoint, with every attempt but nobody’s answer', async () => {
    const { id: endpointId } = await newEndpoint();
    const { id: eventId } = await newEvent();
    const list = await ask('GET', `/webhook-deliveries?endpointId=${endpointId}`);
    expect(list.body).toMatchObject({
      total: 1,
      items: [
        { endpointId, event: { id: eventId, type: 'booking.confirmed' }, state: 'PENDING', attemptCount: 0 },
      ],
    });
    const [{ id }] = list.body.items;
    await failOne(id);
    expect(
      (await ask('GET', '/webhook-deliveries?state=FAILED', { key: keys.reader })).body.items,
    ).toMatchObject([{ id, attemptCount: 1 }]);
    expect((await ask('GET', `/webhook-deliveries/${id}`)).body.attempts).toEqual([
      { number: 1, startedAt: expect.any(String), milliseconds: 87, status: 503, error: 'HTTP_STATUS' },
    ]);
    for (const key of [keys.stranger, keys.live]) {
      expect(await ask('GET', `/webhook-deliveries/${id}`, { key })).toMatchObject({ status: 404 });
      expect((await ask('GET', '/webhook-deliveries', { key })).body.total).toBe(0);
    }
    await deleteAll();
  });

  test('are replayed once for each request, unless their endpoint is gone', async () => {
    await newEndpoint();
    const { id: eventId } = await newEvent();
    const { body } = await ask('GET', '/webhook-deliveries?state=PENDING');
    const { id } = body.items.find(({ event }: { event: { id: string } }) => event.id === eventId);
    await failOne(id);
    const path = `/webhook-deliveries/${id}/replay`;
    for (const key of [keys.stranger, keys.live]) {
      expect(await ask('POST', path, { key })).toMatchObject({ status: 404 });
    }
    expect(await ask('POST', path, { key: keys.reader })).toMatchObject({ status: 403 });
    const again = randomUUID();
    expect(await ask('POST', path, { again })).toMatchObject({ status: 202, body: { state: 'PENDING' } });
    await failOne(id);
    expect(await ask('POST', path, { again })).toMatchObject({ status: 202, body: { state: 'FAILED' } });
    expect(await ask('POST', path)).toMatchObject({ status: 202, body: { state: 'PENDING' } });
    await deleteAll();
    expect((await ask('GET', `/webhook-deliveries/${id}`)).body).toMatchObject({ state: 'CANCELLED' });
    expect(await ask('POST', path)).toMatchObject({ status: 409, body: { error: 'WEBHOOK_ENDPOINT_STATE' } });
  });

  test('a ping is one, the same for the same request', async () => {
    const { id } = await newEndpoint(keys.test, { url, eventTypes: ['payment.failed'] });
    const again = randomUUID();
    const path = `/webhook-endpoints/${id}/test`;
    const pinged = await ask('POST', path, { again });
    expect(pinged).toMatchObject({ status: 202, body: { event: { type: 'ping' }, endpointId: id } });
    expect((await ask('POST', path, { again })).body.id).toBe(pinged.body.id);
    expect((await ask('GET', `/webhook-deliveries?endpointId=${id}`)).body.total).toBe(1);
    await deleteAll();
  });
});

describe('the feed of events', () => {
  const read = async (query = '', key = keys.test) => (await ask('GET', `/events${query}`, { key })).body;

  test('is read on from where one stopped, and knows nothing of the other mode or of others', async () => {
    const from = await vi.waitFor(async () => {
      const known = await read('?limit=200');
      expect(known.items.length).toBe(
        await api.platform.notifications.partnerEvent.count({ where: { partnerId, type: { not: 'ping' } } }),
      );
      return known.next;
    }, patiently);
    const first = await newEvent();
    const second = await newEvent();
    const live = await newEvent(true);
    await vi.waitFor(async () => expect((await read(`?after=${from}`)).items).toHaveLength(2), patiently);
    const page = await read(`?after=${from}&limit=1`);
    expect(page.items).toEqual([
      {
        id: first.id,
        type: 'booking.confirmed',
        timestamp: expect.any(String),
        livemode: false,
        data: first.data,
      },
    ]);
    const rest = await read(`?after=${page.next}`);
    expect(rest.items).toMatchObject([{ id: second.id }]);
    expect(await read(`?after=${rest.next}`)).toEqual({ items: [], next: rest.next });
    expect((await read(`?after=${from}&types=payment.failed,booking.expired`)).items).toEqual([]);
    expect((await read('', keys.stranger)).items).toEqual([]);
    await vi.waitFor(
      async () => expect((await read('', keys.live)).items).toMatchObject([{ id: live.id }]),
      patiently,
    );
  });

  test('refuses cursors and types that are none', async () => {
    for (const query of ['?after=yesterday', '?after=1.9223372036854775808', '?types=ping', '?limit=0']) {
      expect(await ask('GET', `/events${query}`)).toMatchObject({ status: 400 });
    }
  });
});
