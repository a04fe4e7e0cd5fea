import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { findFreePort } from '@holdfast/local/processes/port';
import { testSite } from '@holdfast/local/site';
import { findNginx } from '@holdfast/nginx/find-nginx';
import { type PreparedGateway, prepareGateway } from '@holdfast/nginx/prepare-gateway';
import { callerOf, testDomain } from '@holdfast/tests/platform/ask-gateway';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const site = testSite(Number(process.env.TEST_SLOT ?? 1));
const nginx = await findNginx(site).catch((error) => {
  console.warn(`Tests of the gateway are skipped: ${String(error)}`);
});

interface Seen {
  readonly instance: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

// Instances that only note what reaches them; one of them can be told to die in the middle of a request.
const seen: Seen[] = [];
let dying: string | undefined;
const servers: Server[] = [];

async function startInstance(instance: string): Promise<string> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    seen.push({ instance, method, url, headers, body: await text(request) });
    if (dying === instance || dying === 'all') {
      request.socket.destroy();
      return;
    }
    response.setHeader('x-request-id', headers['x-request-id'] ?? '');
    response.setHeader('strict-transport-security', 'max-age=1');
    response.setHeader('x-content-type-options', 'nosniff');
    response.statusCode = url.startsWith('/refuse') ? 409 : 200;
    response.end(JSON.stringify({ instance }));
  };
  const server = createServer((request, response) => void answer(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.skipIf(nginx === undefined)('the gateway', () => {
  let gateway: PreparedGateway;
  let port: number;
  let httpPort: number;
  let caller: ReturnType<typeof callerOf>;
  let process: ReturnType<PreparedGateway['start']>;

  beforeAll(async () => {
    port = await findFreePort();
    httpPort = await findFreePort();
    const names = ['customer1', 'customer2', 'customer3', 'partner', 'support', 'provider', 'mail'];
    const [one = '', two = '', three = '', partner = '', support = '', provider = '', mail = ''] =
      await Promise.all(names.map(startInstance));
    gateway = await prepareGateway(
      'gateway-alone',
      {
        GATEWAY_DOMAIN: testDomain,
        GATEWAY_HTTPS_LISTEN: `127.0.0.1:${port}`,
        GATEWAY_HTTP_LISTEN: `127.0.0.1:${httpPort}`,
        GATEWAY_CUSTOMER_1: one,
        GATEWAY_CUSTOMER_2: two,
        GATEWAY_CUSTOMER_3: three,
        GATEWAY_PARTNER: partner,
        GATEWAY_SUPPORT: support,
        GATEWAY_PROVIDER_WEBHOOKS: provider,
        GATEWAY_MAIL_WEBHOOKS: mail,
        GATEWAY_REQUESTS_PER_SECOND: '20',
        GATEWAY_REQUEST_BURST: '150',
      },
      site,
    );
    process = gateway.start();
    caller = callerOf(port, gateway.certificate);
    await vi.waitFor(async () => expect((await call('/up')).status).toBe(200), 30_000);
  });
  afterAll(async () => {
    caller?.close();
    if (process !== undefined) globalThis.process.kill(process.record.pid, 'SIGTERM');
    await process?.ended;
    for (const server of servers) server.close();
  });
  beforeEach(() => {
    seen.length = 0;
    dying = undefined;
  });

  const call = (path: string, rest: Omit<Parameters<typeof caller.call>[0], 'path'> = {}) =>
    caller.call({ path, ...rest });
  const post = (path: string, headers: Record<string, string> = {}) =>
    call(path, { method: 'POST', body: '{"a":1}', headers });

  test('nginx finds its configuration good, and nothing to warn of', () => {
    expect(gateway.verdict).toContain('test is successful');
    expect(gateway.verdict).not.toMatch(/\[(warn|error|emerg)\]/);
  });

  test.each([
    ['app', '/api/v1/hotels', /^customer/],
    ['partner', '/partner/v1/bookings', /^partner/],
    ['support', '/support/v1/bookings', /^support/],
    ['app', '/webhooks/stripe', /^provider/],
    ['app', '/webhooks/sendgrid', /^mail/],
    ['partner', '/webhooks/stripe', /^partner/],
  ])('%s.%s has its edge', async (name, path, edge) => {
    const { status, body } = await call(path, { host: `${name}.${testDomain}` });
    expect([status, JSON.parse(body).instance]).toEqual([200, expect.stringMatching(edge)]);
  });

  test.each([
    '/metrics',
    '/metrics/',
    '//metrics',
    '/x/../metrics',
    '/%6detrics',
    '/metrics?a=b',
    '/metrics/x',
  ])('%s is not there, on no host', async (path) => {
    for (const name of ['app', 'partner', 'support']) {
      const { status, headers, body } = await call(path, { host: `${name}.${testDomain}` });
      expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(body)).toMatchObject({ error: 'NOT_FOUND', requestId: headers['x-request-id'] });
    }
    expect(seen).toEqual([]);
  });

  test('the admin edge and unknown names get no connection, nor an answer over one that is there', async () => {
    for (const host of [`admin.${testDomain}`, 'elsewhere.example']) {
      await expect(call('/health', { host })).rejects.toThrow(/unrecognized name/i);
      expect((await call('/health', { headers: { host } })).status).toBe(421);
    }
    await expect(call('/health', { options: { servername: '' } })).rejects.toThrow(/unrecognized name/i);
    expect(seen).toEqual([]);
  });

  test('TLS 1.3 only', async () => {
    await expect(call('/health', { options: { maxVersion: 'TLSv1.2', agent: false } })).rejects.toThrow(
      /protocol version/i,
    );
    expect((await call('/health', { options: { minVersion: 'TLSv1.3', agent: false } })).status).toBe(200);
  });

  test('without TLS it only says where to go, and to unknown names nothing', async () => {
    const plain = (host: string) =>
      fetch(`http://127.0.0.1:${httpPort}/a?b=c`, { redirect: 'manual', headers: { host } });
    // Node's fetch takes the name from the address, which is not ours.
    await expect(plain('elsewhere.example')).rejects.toThrow();
    const { request } = await import('node:http');
    const location = await new Promise((resolve, reject) => {
      const host = `app.${testDomain}`;
      request({ host: '127.0.0.1', port: httpPort, path: '/a?b=c', headers: { host } }, (answer) => {
        answer.resume();
        resolve([answer.statusCode, answer.headers.location]);
      })
        .on('error', reject)
        .end();
    });
    expect(location).toEqual([308, `https://app.${testDomain}/a?b=c`]);
  });

  test('HTTP/2 is spoken', async () => {
    const host = `app.${testDomain}`;
    const session = connect(`https://${host}:${port}`, {
      ca: readFileSync(gateway.certificate),
      lookup: (
        _: unknown,
        __: unknown,
        found: (error: null, found: { address: string; family: number }[]) => void,
      ) => found(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const stream = session.request({ ':path': '/api/v1/hotels' });
    const status = await new Promise((resolve) =>
      stream.on('response', (headers) => resolve(headers[':status'])),
    );
    session.destroy();
    expect(status).toBe(200);
  });

  test('a sane request id is passed on and back, any other is replaced', async () => {
    const sane = await call('/a', { headers: { 'x-request-id': 'order-42.retry' } });
    expect(sane.headers['x-request-id']).toBe('order-42.retry');
    expect(seen[0]?.headers['x-request-id']).toBe('order-42.retry');
    for (const bad of ['short', 'with"quote{}', 'x'.repeat(129)]) {
      const { headers } = await call('/a', { headers: { 'x-request-id': bad } });
      expect(headers['x-request-id']).toMatch(/^req_[0-9a-f]{32}$/);
      expect(seen.at(-1)?.headers['x-request-id']).toBe(headers['x-request-id']);
    }
  });

  test('what a caller says of its own address is not passed on', async () => {
    const headers = {
      'x-forwarded-for': '203.0.113.7, 198.51.100.1',
      forwarded: 'for=203.0.113.7',
      'x-real-ip': '203.0.113.7',
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-proto': 'http',
    };
    await call('/a', { headers });
    const { headers: passed = {} } = seen[0] ?? {};
    expect(passed['x-forwarded-for']).toBe('127.0.0.1');
    expect(passed['x-forwarded-proto']).toBe('https');
    expect(passed.host).toBe(`app.${testDomain}`);
    expect(JSON.stringify(passed)).not.toMatch(/203\.0\.113\.7|elsewhere/);
  });

  test('an address reaches the edge as it was written', async () => {
    const path = '/api/v1/hotels/a%2Fb%20c?q=%C3%A9&x=1';
    await call(path);
    await post(path, { 'idempotency-key': 'k' });
    expect(seen.map(({ url }) => url)).toEqual([path, path]);
  });

  test('no header is sent twice, and the transport is told to be safe for a year', async () => {
    for (const path of ['/a', '/refuse', '/metrics']) {
      const { rawHeaders, headers } = await call(path);
      const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-request-id']).toBeDefined();
    }
  });

  describe('an instance that dies with a request', () => {
    beforeEach(() => {
      dying = 'customer2';
    });
    afterAll(async () => {
      dying = undefined;
      await vi.waitFor(async () => expect((await call('/up')).status).toBe(200), 30_000);
    });
    const many = (send: (n: number) => Promise<{ status: number }>) =>
      Promise.all(Array.from({ length: 6 }, (_, n) => send(n))).then((all) =>
        all.map(({ status }) => status),
      );

    test('is passed over for reads, searches, and whatever has an idempotency key', async () => {
      for (const [path, method, headers] of [
        ['/api/v1/hotels', 'GET', {}],
        ['/api/v1/search', 'POST', {}],
        ['/api/v1/bookings', 'POST', { 'idempotency-key': 'trip-1' }],
        ['/api/v1/bookings', 'POST', { 'x-idempotency-key': 'trip-2' }],
      ] as const) {
        seen.length = 0;
        const body = method === 'POST' ? { body: '{"a":1}' } : {};
        const statuses = await many(() => call(path, { method, headers, ...body }));
        expect(new Set(statuses)).toEqual(new Set([200]));
        // Each that the dying one saw came whole to another.
        if (method === 'POST') expect(new Set(seen.map(({ body }) => body))).toEqual(new Set(['{"a":1}']));
      }
    });

    test('a POST without a key that may have been acted on is not sent again: 503 says so', async () => {
      dying = 'all';
      const { status, headers, body } = await post('/api/v1/auth/register');
      expect(seen).toHaveLength(1);
      expect([status, headers['retry-after']]).toEqual([503, '2']);
      expect(JSON.parse(body)).toMatchObject({
        error: 'DEPENDENCY_UNAVAILABLE',
        requestId: headers['x-request-id'],
      });
      seen.length = 0;
      expect((await post('/api/v1/bookings', { 'idempotency-key': 'trip-3' })).status).toBe(503);
      // Of three, those that were not passed over already.
      expect(seen.length).toBeGreaterThan(1);
    });
  });

  test.each([
    [
      'a body of more than 64 KB',
      () => ({ method: 'POST', body: 'x'.repeat(65 * 1_024) }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['headers of more than 16 KB', () => ({ headers: { a: 'x'.repeat(10_000) } }), 431, 'HEADERS_TOO_LARGE'],
    [
      'the same with a key',
      () => ({ method: 'POST', body: 'x'.repeat(65 * 1_024), headers: { 'idempotency-key': 'k' } }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
  ])('%s: a problem, and no edge sees it', async (_, what, status, error) => {
    const answer = await call('/api/v1/bookings', { ...what(), options: { agent: false } });
    expect([answer.status, JSON.parse(answer.body).error]).toEqual([status, error]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(seen).toEqual([]);
  });

  test('too many requests from one address: 429 with Retry-After', async () => {
    for (const send of [() => call('/a'), () => post('/api/v1/bookings', { 'idempotency-key': 'k' })]) {
      const answers = await Promise.all(Array.from({ length: 300 }, send));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThan(10);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      expect(refused[0]?.headers['retry-after']).toBe('1');
      expect(JSON.parse(refused[0]?.body ?? '')).toMatchObject({
        error: 'RATE_LIMIT_EXCEEDED',
        status: 429,
        requestId: refused[0]?.headers['x-request-id'],
      });
    }
  });

  test('the log says what was asked by request id, and nothing that a query holds', async () => {
    await expect
      .poll(
        () =>
          call('/api/v1/x?email=canary%40example.com&code=secret', {
            headers: { 'x-request-id': 'log-canary-1' },
          }),
        {
          timeout: 30_000,
        },
      )
      .toMatchObject({ status: 200 });
    dying = 'all';
    await post('/api/v1/y?token=canary-token');
    await expect
      .poll(() => readFileSync(gateway.accessLog, 'utf8'), { timeout: 30_000 })
      .toContain('/api/v1/y');
    const log = readFileSync(gateway.accessLog, 'utf8');
    expect(/canary@|canary%40|canary-token|secret/.exec(log)).toBeNull();
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.findLast(({ requestId }) => requestId === 'log-canary-1')).toMatchObject({
      path: '/api/v1/x',
      status: 200,
      network: '127.0.0.0',
      tls: 'TLSv1.3',
    });
  });
});
