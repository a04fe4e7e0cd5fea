import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@holdfast/local/processes/port';
import { testSite } from '@holdfast/local/site';
import { findNginx } from '@holdfast/nginx/find-nginx';
import { type PreparedGateway, prepareGateway } from '@holdfast/nginx/prepare-gateway';
import { audit } from '@holdfast/tests/audit/audit';
import { startApp, type TestApp } from '@holdfast/tests/harness/start-app';
import { callerOf, type Heard, testDomain } from '@holdfast/tests/platform/ask-gateway';
import { bookingRequest } from '@holdfast/tests/platform/book';
import { setProvider } from '@holdfast/tests/platform/break-things';
import { sellRooms, testStay } from '@holdfast/tests/platform/sell-rooms';
import { newGuest, type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const site = testSite(Number(process.env.TEST_SLOT ?? 1));
const nginx = await findNginx(site).catch((error) => {
  console.warn(`Tests of the gateway are skipped: ${String(error)}`);
});
// Long enough to be seen on a slow machine.
const drainMillis = 3_500;

let platform: Platform;
let instances: TestApp[];

beforeAll(async () => {
  const settings = {
    TRUST_PROXY: '127.0.0.1',
    SHUTDOWN_DRAIN_MILLIS: String(drainMillis),
    LOG_LEVEL: 'info',
  };
  platform = await startPlatform(settings);
  const more = await Promise.all([1, 2].map(() => startApp('customer-api', platform.env)));
  instances = [platform.apps['customer-api'], ...more];
});
afterAll(async () => {
  await Promise.all(instances?.slice(1).map((instance) => instance.stop()) ?? []);
  await platform?.stop();
});

const lost = (error: unknown) => ({ status: 0, body: `lost: ${String(error)}` });
const addressOf = ({ url }: TestApp) => url.slice('http://'.length);

describe.skipIf(nginx === undefined)('three instances behind the gateway', () => {
  let gateway: PreparedGateway;
  let running: ReturnType<PreparedGateway['start']>;
  let caller: ReturnType<typeof callerOf>;

  beforeAll(async () => {
    const [port, httpPort, nobody] = await Promise.all([findFreePort(), findFreePort(), findFreePort()]);
    const [one = '', two = '', three = ''] = instances.map(addressOf);
    const away = `127.0.0.1:${nobody}`;
    gateway = await prepareGateway(
      'gateway',
      {
        GATEWAY_DOMAIN: testDomain,
        GATEWAY_HTTPS_LISTEN: `127.0.0.1:${port}`,
        GATEWAY_HTTP_LISTEN: `127.0.0.1:${httpPort}`,
        GATEWAY_CUSTOMER_1: one,
        GATEWAY_CUSTOMER_2: two,
        GATEWAY_CUSTOMER_3: three,
        GATEWAY_PARTNER: away,
        GATEWAY_SUPPORT: away,
        GATEWAY_PROVIDER_WEBHOOKS: away,
        GATEWAY_MAIL_WEBHOOKS: away,
      },
      site,
    );
    running = gateway.start();
    caller = callerOf(port, gateway.certificate);
    await vi.waitFor(async () => expect((await caller.call({ path: '/health' })).status).toBe(200), 30_000);
  });
  afterAll(async () => {
    caller?.close();
    if (running !== undefined) process.kill(running.record.pid, 'SIGTERM');
    await running?.ended;
  });

  test('a request is found by its id in the answer, the log of the gateway and that of the edge', async () => {
    const requestId = `trace-${crypto.randomUUID()}`;
    const { headers, rawHeaders } = await caller.call({
      path: '/api/v1/places?text=lis',
      headers: { 'x-request-id': requestId },
    });
    expect(headers['x-request-id']).toBe(requestId);
    const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const logs = () =>
      readdirSync(site.logsDir)
        .filter((name) => name.startsWith('customer-api-'))
        .map((name) => readFileSync(join(site.logsDir, name), 'utf8'))
        .join('\n');
    await vi.waitFor(() => {
      expect(logs().includes(requestId)).toBe(true);
      expect(readFileSync(gateway.accessLog, 'utf8').includes(requestId)).toBe(true);
    }, 30_000);
  });

  test('an edge that is away is a problem, and its metrics are not shown', async () => {
    expect((await caller.call({ path: '/metrics' })).status).toBe(404);
    const { status, body } = await caller.call({
      path: '/support/v1/bookings',
      host: `support.${testDomain}`,
    });
    expect([status, JSON.parse(body).error]).toEqual([503, 'DEPENDENCY_UNAVAILABLE']);
  });

  test('one instance is killed, comes back, and another is told to end: no request is lost', async () => {
    const { roomTypeId, hotelId } = await sellRooms(platform.databases, 1_000);
    const guest = newGuest();
    const authorization = `Bearer ${await platform.tokenOf(guest)}`;
    const bookingIds: string[] = [];
    const answers: string[] = [];
    let over = false;
    // As every client should: an edge that says itself that it is too busy is asked again, the same with the same key.
    const busy = ({ status, body }: { status: number; body: string }) =>
      status === 503 && !body.includes('No instance answered');
    const keepAsking = async (what: string, pauseMillis: number, prepare: () => () => Promise<Heard>) => {
      while (!over) {
        const ask = prepare();
        let answer = await ask().catch(lost);
        for (let again = 0; again < 20 && busy(answer); again += 1) {
          await sleep(1_000);
          answer = await ask().catch(lost);
        }
        const { status, body } = answer;
        answers.push(status < 300 && status >= 200 ? `${what} ok` : `${what} ${status} ${body}`);
        await sleep(pauseMillis);
      }
    };
    const book = () => {
      const idempotencyKey = crypto.randomUUID();
      bookingIds.push(bookingRequest(platform, roomTypeId, {}, { guest, idempotencyKey }).bookingId);
      const body = JSON.stringify({ roomTypeId, ...testStay, guests: 2, paymentMethodId: 'pm_card_visa' });
      const headers = { authorization, 'idempotency-key': idempotencyKey };
      return () => caller.call({ path: '/api/v1/bookings', method: 'POST', headers, body });
    };
    const search = () => () =>
      caller.call({
        path: '/api/v1/search',
        method: 'POST',
        body: JSON.stringify({ location: 'Lisbon', ...testStay, guests: 2 }),
      });
    const hotel = () => () => caller.call({ path: `/api/v1/hotels/${hotelId}` });
    const list = () => () => caller.call({ path: '/api/v1/bookings', headers: { authorization } });
    const load = [
      ...[1, 2].map(() => keepAsking('booking', 200, book)),
      keepAsking('hotel', 25, hotel),
      keepAsking('list', 100, list),
      keepAsking('search', 100, search),
    ];
    const [first, second] = instances;
    await sleep(2_000);
    await first?.kill();
    await sleep(4_000);
    await first?.restart();
    await sleep(1_000);
    const ended = second?.ended;
    await second?.stop();
    await sleep(2_000);
    over = true;
    await Promise.all(load);
    expect(await ended).toBe('exit code 0');
    expect(answers.filter((answer) => !answer.endsWith(' ok'))).toEqual([]);
    for (const what of ['booking', 'hotel', 'list', 'search']) {
      expect(answers.filter((answer) => answer === `${what} ok`).length).toBeGreaterThan(3);
    }
    const { rows } = await platform.databases.booking.query<{ id: string }>(
      'SELECT id FROM bookings WHERE room_type_id = $1',
      [roomTypeId],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(bookingIds.toSorted());
    const mailSink = platform.apps['mail-sink'].url;
    expect(await audit({ databases: platform.databases, bookingIds, mailSink })).toEqual([]);
    await second?.restart();
  }, 240_000);
});

test('an instance that is told to end says so, answers the booking it has, takes no other and exits with 0', async () => {
  const { roomTypeId } = await sellRooms(platform.databases, 5);
  const [, , third] = instances;
  if (third === undefined) throw new Error('there is no third instance');
  await setProvider(platform, { latencyMillis: 900 });
  try {
    const request = bookingRequest(platform, roomTypeId);
    const { ended } = third;
    const answering = request.send(third.url);
    await vi.waitFor(async () => {
      const { rows } = await platform.databases.booking.query('SELECT FROM bookings WHERE id = $1', [
        request.bookingId,
      ]);
      expect(rows).toHaveLength(1);
    }, 30_000);
    process.kill(third.pid, 'SIGTERM');
    const since = Date.now();
    await vi.waitFor(async () => expect((await fetch(`${third.url}/ready`)).status).toBe(503), {
      timeout: 30_000,
      interval: 20,
    });
    await vi.waitFor(() => expect(fetch(`${third.url}/health`)).rejects.toThrow(), {
      timeout: 30_000,
      interval: 20,
    });
    // 202 where the machine is too slow for the five seconds that an answer waits.
    expect([201, 202]).toContain((await answering).status);
    expect(await ended).toBe('exit code 0');
    expect(Date.now() - since).toBeLessThan(20_000);
    const bookingIds = [request.bookingId];
    expect(await audit({ databases: platform.databases, bookingIds })).toEqual([]);
  } finally {
    await setProvider(platform, { latencyMillis: 0 });
    await third.restart();
  }
}, 120_000);
