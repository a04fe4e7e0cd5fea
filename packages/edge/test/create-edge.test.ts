import { type AddressInfo, connect } from 'node:net';
import { Type } from 'typebox';
import { afterEach, describe, expect, test } from 'vitest';
import type { Edge } from '../src/create-edge.ts';
import { listen } from '../src/listen.ts';
import { createTestEdge, type TestEdge } from './test-edge.ts';

const Born = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2001-01-31'] }));
const open: Edge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((edge) => edge.close()));
});

async function create(...options: Parameters<typeof createTestEdge>): Promise<TestEdge> {
  const created = await createTestEdge(...options);
  open.push(created.edge);
  created.edge.post(
    '/things/:thingId',
    {
      config: { access: 'public' },
      schema: {
        params: Type.Object({ thingId: Type.String({ pattern: '^t_' }) }),
        body: Type.Object(
          {
            size: Type.Integer({ minimum: 1 }),
            owner: Type.Optional(Type.Object({ age: Type.Optional(Type.Integer()), born: Born })),
            note: Type.Optional(Type.String()),
          },
          { additionalProperties: false },
        ),
      },
    },
    async (request) => ({ size: request.body.size }),
  );
  created.edge.get(
    '/things',
    {
      config: { access: 'public' },
      schema: {
        querystring: Type.Object({ page: Type.Optional(Type.Integer()) }, { additionalProperties: false }),
      },
    },
    async (request) => request.query,
  );
  created.edge.get('/broken', { config: { access: 'public' } }, async () => {
    throw new Error('guest canary@example.com is not in the table');
  });
  created.edge.get('/away', { config: { access: 'public' } }, async () => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  });
  return created;
}

describe('problems', () => {
  test.each([
    ['a missing member', {}, [{ field: 'size', message: 'is required' }]],
    ['an unknown member', { size: 1, colour: 'red' }, [{ field: 'colour', message: 'is not known' }]],
    ['text for a number', { size: '1' }, [{ field: 'size', message: 'must be integer' }]],
    ['a number too small', { size: 0 }, [{ field: 'size', message: 'must be at least 1' }]],
    [
      'a nested member',
      { size: 1, owner: { age: 'x' } },
      [{ field: 'owner.age', message: 'must be integer' }],
    ],
    ['a list', [], [{ field: 'body', message: 'must be object' }]],
    [
      'a NUL character',
      { size: 1, note: 'a\0b' },
      [{ field: 'note', message: 'must not contain characters that are not text' }],
    ],
    [
      'half of a surrogate pair',
      { size: 1, note: '\ud800' },
      [{ field: 'note', message: 'must not contain characters that are not text' }],
    ],
    [
      'a text of another pattern',
      { size: 1, owner: { born: 'x' } },
      [{ field: 'owner.born', message: 'must be written like "2001-01-31"' }],
    ],
  ])('%s: 400 with the field', async (_, payload, details) => {
    const { edge } = await create();
    const response = await edge.inject({ method: 'POST', url: '/things/t_1', payload });
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ error: 'VALIDATION_ERROR', status: 400, details });
    expect(response.json().requestId).toBe(response.headers['x-request-id']);
  });

  test('query texts are converted, unknown query names refused, also where there is no query', async () => {
    const { edge } = await create();
    expect((await edge.inject('/things?page=2')).json()).toEqual({ page: 2 });
    const details = [{ field: 'sort', message: 'is not known' }];
    expect((await edge.inject('/things?sort=up')).json()).toMatchObject({ status: 400, details });
    expect((await edge.inject('/health?sort=up')).json()).toMatchObject({ status: 400, details });
  });

  test.each([
    ['broken JSON', '{', 'application/json', 400, 'VALIDATION_ERROR'],
    ['an empty body', '', 'application/json', 400, 'VALIDATION_ERROR'],
    [
      'bytes that are not UTF-8',
      Buffer.from([0x22, 0xff, 0x22]),
      'application/json',
      400,
      'VALIDATION_ERROR',
    ],
    ['plain text', '{}', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another media type', '<a/>', 'application/xml', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a huge body', `"${'x'.repeat(70_000)}"`, 'application/json', 413, 'PAYLOAD_TOO_LARGE'],
  ])('%s', async (_, payload, type, status, error) => {
    const { edge } = await create();
    const headers = { 'content-type': type };
    const response = await edge.inject({ method: 'POST', url: '/things/t_1', payload, headers });
    expect([response.statusCode, response.json().error]).toEqual([status, error]);
  });

  test('many unknown members: all that are named are unknown', async () => {
    const { edge } = await create();
    const payload = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`m${n}`, n]));
    const { details } = (await edge.inject({ method: 'POST', url: '/things/t_1', payload })).json();
    expect(details.length).toBeGreaterThan(0);
    expect(details).toContainEqual({ field: 'm0', message: 'is not known' });
  });

  test.each(['page=1.5', 'page=1e3', 'page=true', 'page=0x1', 'page=', 'page=1&page=2'])(
    '%s is no whole number',
    async (query) => {
      const { edge } = await create();
      expect((await edge.inject(`/things?${query}`)).statusCode).toBe(400);
    },
  );

  test.each([
    ['nowhere', '/nowhere', 404],
    ['an id of another kind', '/things/other', 404],
    ['an id with a NUL character', '/things/t_%00', 404],
    ['an id longer than any', `/things/${'t'.repeat(200)}`, 404],
    ['what is not an address', '/things/%ff', 400],
  ])('%s: a problem', async (_, url, status) => {
    const { edge } = await create();
    const response = await edge.inject({ method: 'POST', url, payload: { size: 1 } });
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ status, requestId: response.headers['x-request-id'] });
  });

  test.each([
    ['headers that are too large', `GET /health HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'too many headers',
      `GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${'x: y\r\n'.repeat(100)}\r\n`,
      431,
    ],
    ['what is not HTTP', 'hello\r\n\r\n', 400],
  ])('%s: a problem', async (_, text, status) => {
    const { edge } = await create();
    await listen(edge, { host: '127.0.0.1', port: 0, variable: 'CUSTOMER_API_PORT' });
    const socket = connect((edge.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(text);
    let answer = '';
    for await (const part of socket) answer += part;
    expect(answer.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status });
  });

  test('a fault: 500 that says nothing, and a log without the person', async () => {
    const { edge, log } = await create();
    const response = await edge.inject('/broken');
    expect(response.json()).toMatchObject({ error: 'INTERNAL_ERROR', status: 500 });
    expect(response.body + log()).not.toContain('canary');
    expect(log()).toContain('is not in the table');
  });

  test('a dependency that is away: 503 with Retry-After', async () => {
    const { edge } = await create();
    const response = await edge.inject('/away');
    expect(response.json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE', status: 503 });
    expect(response.headers['retry-after']).toBe('2');
  });
});

describe('every edge', () => {
  test('takes a sane request id and replaces any other', async () => {
    const { edge } = await create();
    const idFor = async (id: string) =>
      (await edge.inject({ url: '/health', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await idFor('order-42.retry')).toBe('order-42.retry');
    expect(await idFor('a b\tc<script>')).toMatch(/^req_[0-9a-f]{32}$/);
  });

  test('serves health, ready, metrics, the document and its page', async () => {
    const away = {
      name: 'kafka',
      required: false,
      whenAway: 'Events wait.',
      check: async () => 'away' as const,
    };
    const { edge } = await create({ dependencies: [away] });
    expect((await edge.inject('/health')).json()).toMatchObject({ status: 'ok', version: '1.2.3' });
    const ready = await edge.inject('/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json().dependencies).toEqual([
      { name: 'kafka', state: 'away', required: false, note: 'Events wait.' },
    ]);
    await edge.inject({ method: 'POST', url: '/things/t_1', payload: { size: 1 } });
    expect((await edge.inject('/metrics')).body).toMatch(/route="\/things\/:thingId",status="200"/);
    const document = (await edge.inject('/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual([
      '/health',
      '/ready',
      '/things/{thingId}',
      '/things',
      '/broken',
      '/away',
    ]);
    const page = await edge.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('/openapi.json');
    // Whatever the page names, its policy lets it load from here only.
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.body.match(/(?:src|href)="https?:\/\/[^"]+/g)).toBeNull();
  });

  test('is not ready when something it needs is away', async () => {
    const away = {
      name: 'postgres',
      required: true,
      whenAway: 'Nothing works.',
      check: () => Promise.reject(new Error()),
    };
    const { edge } = await create({ dependencies: [away] });
    expect((await edge.inject('/ready')).statusCode).toBe(503);
  });

  test('sends security headers', async () => {
    const { edge } = await create();
    const { headers } = await edge.inject('/health');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('a port in use names its variable', async () => {
    const [first, second] = [await create(), await create()];
    await listen(first.edge, { host: '127.0.0.1', port: 0, variable: 'CUSTOMER_API_PORT' });
    const port = (first.edge.server.address() as AddressInfo).port;
    await expect(
      listen(second.edge, { host: '127.0.0.1', port, variable: 'CUSTOMER_API_PORT' }),
    ).rejects.toThrow(/CUSTOMER_API_PORT/);
  });
});
