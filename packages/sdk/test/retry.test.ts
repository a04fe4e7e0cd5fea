import { describe, expect, test } from 'vitest';
import { createCustomerClient } from '../src/customer.ts';
import { problem, type Reaction, startEdge } from './local-edge.ts';

const booking = { id: 'bk_1', status: 'CONFIRMED' };
const created: Reaction = { status: 201, body: booking };
const body = { roomTypeId: 'rt_1', checkIn: '2027-06-10', checkOut: '2027-06-12', guests: 2 };
const quick = { backoffMillis: 1 };
const away = problem(503, 'DEPENDENCY_UNAVAILABLE');

describe('a booking', () => {
  test.each<[string, Reaction]>([
    ['whose connection ends without an answer', 'hang up'],
    ['whose answer breaks off', 'half an answer'],
    ['that meets 429', problem(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '0' })],
    ['that meets 502', { status: 502 }],
    ['that meets 503', away],
    ['that meets 504', { status: 504 }],
  ])('%s is sent again with the same key and body', async (_, reaction) => {
    const { baseUrl, received } = await startEdge(reaction, reaction, created);
    const answer = await createCustomerClient({ baseUrl, ...quick }).createBooking({ body });
    expect(answer).toEqual(booking);
    expect(received).toHaveLength(3);
    const keys = new Set(received.map(({ headers }) => headers['idempotency-key']));
    expect(keys.size).toBe(1);
    expect([...keys][0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(received.map((request) => JSON.parse(request.body))).toEqual([body, body, body]);
  });

  test('takes the key it is given, and another call makes another', async () => {
    const { baseUrl, received } = await startEdge(created);
    const client = createCustomerClient({ baseUrl });
    await client.createBooking({ body, idempotencyKey: 'order-1' });
    await client.createBooking({ body });
    await client.createBooking({ body });
    const keys = received.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toBe('order-1');
    expect(new Set(keys).size).toBe(3);
  });

  test.each([400, 409, 422, 500])('that meets %i is not sent again', async (status) => {
    const { baseUrl, received } = await startEdge(problem(status, 'PRICE_CHANGED'), created);
    const call = createCustomerClient({ baseUrl, ...quick }).createBooking({ body });
    await expect(call).rejects.toMatchObject({ code: 'PRICE_CHANGED', status });
    expect(received).toHaveLength(1);
  });

  test('that never gets an answer fails with the key by which it can be made again', async () => {
    const { baseUrl, received } = await startEdge('hang up');
    const client = createCustomerClient({ baseUrl, ...quick, maxAttempts: 3 });
    await expect(client.createBooking({ body, idempotencyKey: 'order-2' })).rejects.toMatchObject({
      code: 'NETWORK_ERROR',
      status: undefined,
      idempotencyKey: 'order-2',
    });
    expect(received).toHaveLength(3);
  });
});

test('what changes something and has no key is sent once', async () => {
  const { baseUrl, received } = await startEdge('hang up', { status: 201, body: {} });
  const call = createCustomerClient({ baseUrl, ...quick }).createQuote({ body });
  await expect(call).rejects.toMatchObject({ code: 'NETWORK_ERROR' });
  expect(received).toHaveLength(1);
});

test('what is only read is read again', async () => {
  const { baseUrl, received } = await startEdge('hang up', { status: 200, body: booking });
  const client = createCustomerClient({ baseUrl, ...quick });
  expect(await client.getBooking({ path: { bookingId: 'bk_1' } })).toEqual(booking);
  expect(received.map(({ url }) => url)).toEqual(['/api/v1/bookings/bk_1', '/api/v1/bookings/bk_1']);
});

test('an attempt that takes too long is given up, and the call fails when the last one does', async () => {
  const { baseUrl, received } = await startEdge('silence');
  const client = createCustomerClient({ baseUrl, ...quick, maxAttempts: 2, attemptTimeoutMillis: 50 });
  await expect(client.createBooking({ body })).rejects.toMatchObject({ code: 'TIMED_OUT' });
  expect(received).toHaveLength(2);
});

describe('Retry-After', () => {
  test('is waited for', async () => {
    const { baseUrl } = await startEdge(problem(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '1' }), created);
    const since = performance.now();
    await createCustomerClient({ baseUrl, ...quick }).createBooking({ body });
    expect(performance.now() - since).toBeGreaterThan(950);
  });

  test('is told to the caller when it is too long', async () => {
    const { baseUrl, received } = await startEdge(
      problem(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '120' }),
    );
    const call = createCustomerClient({ baseUrl, ...quick }).createBooking({ body });
    await expect(call).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfterSeconds: 120 });
    expect(received).toHaveLength(1);
  });
});

describe('a caller who gives up', () => {
  test('during an attempt hears their own reason', async () => {
    const { baseUrl, received } = await startEdge('silence');
    const controller = new AbortController();
    const call = createCustomerClient({ baseUrl }).createBooking({ body, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('left the page')), 50);
    await expect(call).rejects.toThrow('left the page');
    expect(received).toHaveLength(1);
  });

  test('between attempts is not kept waiting', async () => {
    const { baseUrl, received } = await startEdge(away);
    const controller = new AbortController();
    const client = createCustomerClient({ baseUrl, backoffMillis: 60_000 });
    const call = client.createBooking({ body, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('left the page')), 200);
    await expect(call).rejects.toThrow('left the page');
    expect(received.length).toBeLessThanOrEqual(1);
  });
});
