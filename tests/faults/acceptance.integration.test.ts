import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { startBookStay } from '@holdfast/temporal/book-stay-client';
import { connectClient } from '@holdfast/temporal/connect-client';
import { audit } from '@holdfast/tests/audit/audit';
import { startApp } from '@holdfast/tests/harness/start-app';
import { type BookingRequest, bookingRequest, read } from '@holdfast/tests/platform/book';
import { breakProvider } from '@holdfast/tests/platform/break-things';
import { sellRooms } from '@holdfast/tests/platform/sell-rooms';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform({ STRANDED_AFTER_SECONDS: '2', HOLD_TTL_SECONDS: '4' });
});
afterAll(() => platform?.stop());

async function expectSound(...requests: BookingRequest[]): Promise<void> {
  const bookingIds = requests.map(({ bookingId }) => bookingId);
  const mailSink = platform.apps['mail-sink'].url;
  expect(await audit({ databases: platform.databases, bookingIds, mailSink })).toEqual([]);
}

async function newRequest(
  change?: Record<string, unknown>,
): Promise<BookingRequest & { roomTypeId: string }> {
  const { roomTypeId } = await sellRooms(platform.databases, 1);
  return { ...bookingRequest(platform, roomTypeId, change), roomTypeId };
}

/** Takes connections and never says a word: a start sent to it is neither done nor refused. */
async function silentServer(): Promise<{ address: string; server: Server }> {
  const server = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('a start that is lost', () => {
  test('the booking is answered 202 and the sweep starts it', async () => {
    const { address, server } = await silentServer();
    const deaf = await startApp('customer-api', {
      ...platform.env,
      TEMPORAL_ADDRESS: address,
      BOOKING_WAIT_MILLIS: '500',
    });
    try {
      const request = await newRequest();
      expect(await request.send(deaf.url)).toMatchObject({ status: 202, body: { status: 'PENDING' } });
      await expectSound(request);
      expect(await request.send()).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
    } finally {
      await deaf.stop();
      server.close();
    }
  });

  test('an edge killed between its write and the start loses nothing', async () => {
    const { address, server } = await silentServer();
    const doomed = await startApp('customer-api', { ...platform.env, TEMPORAL_ADDRESS: address });
    const request = await newRequest();
    const answer = request.send(doomed.url).catch(() => 'no answer');
    await expect
      .poll(async () => (await read(platform, request)).status, { timeout: 10_000, interval: 20 })
      .toBe(200);
    await doomed.kill();
    server.close();
    expect(await answer).toBe('no answer');
    await expectSound(request);
    expect(await request.send()).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
  });
});

test('a start that comes again after the saga has closed does nothing', async () => {
  const request = await newRequest();
  const first = await request.send();
  const client = connectClient({ address: process.env.TEMPORAL_ADDRESS ?? '', namespace: 'default' });
  expect(await startBookStay(client, request.bookingId)).toBe(false);
  await client.connection.close();
  expect(await request.send()).toEqual(first);
  await expectSound(request);
});

test('a hold nobody confirms expires, gives the rooms back and says so', async () => {
  const request = await newRequest({ paymentMethodId: undefined });
  expect(await request.send()).toMatchObject({ status: 201, body: { status: 'PENDING' } });
  await expect
    .poll(async () => (await read(platform, request)).body.status, { timeout: 30_000, interval: 200 })
    .toBe('EXPIRED');
  expect(await request.send()).toMatchObject({ status: 410, body: { error: 'HOLD_EXPIRED' } });
  const next = bookingRequest(platform, request.roomTypeId);
  expect(await next.send()).toMatchObject({ status: 201 });
  await expectSound(request, next);
});

test('a local attempt and its fall-back that overlap charge once', async () => {
  const request = await newRequest();
  // Longer than the local attempt is waited for, so that both are at the provider at the same time.
  await breakProvider(platform, {
    operation: 'confirm',
    kind: 'slow',
    latencyMillis: 3_000,
    bookingId: request.bookingId,
  });
  await request.send();
  await expectSound(request);
  expect(await request.send()).toMatchObject({ status: 201, body: { status: 'CONFIRMED' } });
});

test('with every process killed once, accepted requests still come to their end', {
  timeout: 180_000,
}, async () => {
  const requests = await Promise.all(Array.from({ length: 10 }, () => newRequest()));
  const accepted = async () => {
    const bookingIds = requests.map(({ bookingId }) => bookingId);
    const { rows } = await platform.databases.booking.query<{ id: string }>(
      'SELECT id FROM bookings WHERE id = ANY($1)',
      [bookingIds],
    );
    return rows.map(({ id }) => id);
  };
  const sent = requests.map((request) => request.send().catch(() => undefined));
  // Some are accepted and on their way, others may not be yet.
  await expect
    .poll(async () => (await accepted()).length, { timeout: 30_000, interval: 5 })
    .toBeGreaterThan(2);
  const names = ['customer-api', 'worker', 'outbox-relay', 'notifier', 'sandbox-psp'] as const;
  await Promise.all(names.map((name) => platform.apps[name].kill()));
  await Promise.all(sent);
  await Promise.all(names.map((name) => platform.apps[name].restart()));
  const ids = new Set(await accepted());
  await expectSound(...requests.filter(({ bookingId }) => ids.has(bookingId)));
});
