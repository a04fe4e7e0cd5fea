import { generateKeyPair } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { callerOf } from '../src/access.ts';
import type { Edge } from '../src/create-edge.ts';
import { idempotencyKeyOf } from '../src/idempotency-key.ts';
import { createTestEdge, signToken } from './test-edge.ts';

const open: Edge[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((edge) => edge.close()));
});

async function edgeWithRoutes(): Promise<Edge> {
  const { edge } = await createTestEdge();
  open.push(edge);
  edge.get('/mine', { config: { access: ['USER'] } }, async (request) => callerOf(request));
  edge.get('/staff', { config: { access: ['SUPPORT', 'ADMIN'] } }, async () => ({}));
  edge.post('/book', { config: { access: 'public', idempotencyKey: true } }, async (request) => ({
    key: idempotencyKeyOf(request),
  }));
  return edge;
}

async function get(url: string, token?: string) {
  const edge = await edgeWithRoutes();
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return edge.inject({ method: 'GET', url, headers });
}

describe('access', () => {
  test('a route that does not say who may call it is not registered', async () => {
    const { edge } = await createTestEdge();
    open.push(edge);
    expect(() => edge.get('/open', async () => ({}))).toThrow(/GET \/open does not declare who may call it/);
  });

  test('a good token names the caller', async () => {
    const response = await get('/mine', await signToken());
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ accountId: 'usr_1', roles: ['USER'], livemode: true });
  });

  test('no token: 401', async () => {
    const response = await get('/mine');
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect(response.json()).toMatchObject({ error: 'UNAUTHENTICATED', status: 401 });
  });

  test.each([
    ['of another issuer', { issuer: 'other' }],
    ['for another edge', { audience: 'partner' }],
    ['that has expired', { lifetimeSeconds: -1 }],
    ['that lives too long', { lifetimeSeconds: 901 }],
    ['without a user', { claims: { sub: 'ptn_1' } }],
    ['without roles', { claims: { roles: 'USER' } }],
  ])('a token %s: 401', async (_, options) => {
    expect((await get('/mine', await signToken(options))).statusCode).toBe(401);
  });

  test('a token signed by someone else, or not at all: 401', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    expect((await get('/mine', await signToken({ key: privateKey }))).statusCode).toBe(401);
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"usr_1","roles":["CUSTOMER"]}')}.`.replaceAll(
      '=',
      '',
    );
    expect((await get('/mine', unsigned)).statusCode).toBe(401);
  });

  test('the wrong role: 403', async () => {
    expect((await get('/staff', await signToken())).json()).toMatchObject({
      error: 'FORBIDDEN',
      status: 403,
    });
  });

  test.each([
    ['none', {}, 400, 'IDEMPOTENCY_KEY_REQUIRED'],
    ['an empty one', { 'idempotency-key': '' }, 400, 'IDEMPOTENCY_KEY_REQUIRED'],
    ['one that is too long', { 'idempotency-key': 'x'.repeat(256) }, 400, 'VALIDATION_ERROR'],
    ['one with spaces', { 'idempotency-key': 'a b' }, 400, 'VALIDATION_ERROR'],
    ['a good one', { 'idempotency-key': 'order-1' }, 200, undefined],
    ['the older header', { 'x-idempotency-key': 'order-1' }, 200, undefined],
  ])('idempotency key: %s', async (_, headers, status, error) => {
    const edge = await edgeWithRoutes();
    const response = await edge.inject({ method: 'POST', url: '/book', headers });
    expect([response.statusCode, response.json().error]).toEqual([status, error]);
  });
});
