import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWebhookClient, type WebhookClientOptions } from '../../src/partner-webhooks/webhook-client.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const open: (() => Promise<unknown>)[] = [];
let requests: { host: string | undefined; address: string | undefined; body: string }[];

beforeEach(() => {
  requests = [];
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A real receiver on this machine, on one address or on all of them. */
async function listen(answer: Answer, address = '127.0.0.1', port = 0): Promise<number> {
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ host: request.headers.host, address, body });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  open.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

function post(url: string, options: Partial<WebhookClientOptions> = {}) {
  const client = createWebhookClient({ allowPrivate: true, ...options });
  open.push(() => client.close());
  return client.post({ url, headers: { 'content-type': 'application/json' }, body: '{"a":1}' });
}

const ok: Answer = (_, response) => void response.writeHead(204).end();
const v4 = (address: string) => ({ address, family: 4 });

test('an answer of 2xx is a success', async () => {
  const port = await listen(ok);
  expect(await post(`http://127.0.0.1:${port}/hook`)).toEqual({
    status: 204,
    error: null,
    durationMillis: expect.any(Number),
  });
  expect(requests).toMatchObject([{ body: '{"a":1}' }]);
});

test('any other answer is a failure', async () => {
  const port = await listen((_, response) => void response.writeHead(500).end('secret'));
  expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 500, error: 'HTTP_STATUS' });
});

test('a redirect is a failure and not followed', async () => {
  const inside = await listen(ok);
  const port = await listen((_, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:${inside}/` }).end();
  });
  expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ status: 307, error: 'REDIRECT' });
  expect(requests).toHaveLength(1);
});

test('where nobody listens, and what no name is, has a code of its own', async () => {
  const port = await listen(ok);
  await open.pop()?.();
  expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ error: 'CONNECTION_REFUSED' });
  const resolve = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  expect(await post('http://nowhere.example/', { resolve })).toMatchObject({ error: 'NAME_NOT_FOUND' });
});

test('a slow answer is given up, as is a slow resolver', async () => {
  const port = await listen(() => undefined);
  const late = { status: null, error: 'TIMEOUT' };
  expect(await post(`http://127.0.0.1:${port}/`, { timeoutMillis: 300 })).toMatchObject(late);
  const resolve = () => new Promise<never>(() => undefined);
  expect(await post('http://slow.example/', { timeoutMillis: 300, resolve })).toMatchObject(late);
});

test('an endless answer is cut: the status has been told', async () => {
  const closed = Promise.withResolvers<void>();
  const port = await listen((_, response) => {
    response.writeHead(200);
    const more = () => {
      while (response.write(Buffer.alloc(16_384)));
    };
    response.on('drain', more);
    response.on('close', () => closed.resolve());
    more();
  });
  expect(await post(`http://127.0.0.1:${port}/`, { timeoutMillis: 60_000 })).toMatchObject({
    status: 200,
    error: null,
  });
  await closed.promise;
});

test('a literal private address is never connected to', async () => {
  const port = await listen(ok);
  const strict = { allowPrivate: false };
  expect(await post(`https://127.0.0.1:${port}/`, strict)).toMatchObject({ error: 'ADDRESS_NOT_ALLOWED' });
  expect(await post(`https://2130706433:${port}/`, strict)).toMatchObject({ error: 'ADDRESS_NOT_ALLOWED' });
  expect(requests).toEqual([]);
});

test('a name that resolves to a private address is never connected to, alone or among others', async () => {
  const port = await listen(ok);
  const url = `https://partner.example:${port}/`;
  const refused = { status: null, error: 'ADDRESS_NOT_ALLOWED' };
  for (const addresses of [
    [v4('127.0.0.1')],
    [v4('1.1.1.1'), v4('127.0.0.1')],
    [{ address: '::ffff:127.0.0.1', family: 6 }],
    [],
  ]) {
    const resolve = async () => addresses;
    expect(await post(url, { allowPrivate: false, resolve })).toMatchObject(refused);
  }
  expect(await post(`https://localhost:${port}/`, { allowPrivate: false })).toMatchObject(refused);
  expect(requests).toEqual([]);
});

test('a name that answers otherwise the second time reaches only what was checked', async () => {
  // 127.0.0.2 stands for the public address, 127.0.0.1 for what is to be protected.
  const port = await listen(ok, '127.0.0.2');
  await listen(ok, '127.0.0.1', port);
  const answers = [v4('127.0.0.2'), v4('127.0.0.1')];
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return [answers[Math.min(asked, answers.length) - 1] ?? v4('127.0.0.1')];
  };
  const isAllowed = (address: string) => address === '127.0.0.2';
  const url = `http://partner.example:${port}/`;
  expect(await post(url, { resolve, isAllowed })).toMatchObject({ status: 204 });
  expect(asked).toBe(1);
  expect(await post(url, { resolve, isAllowed })).toMatchObject({ error: 'ADDRESS_NOT_ALLOWED' });
  expect(requests).toMatchObject([{ address: '127.0.0.2', host: `partner.example:${port}` }]);
});
