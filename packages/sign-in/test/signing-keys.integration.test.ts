import type { SigningKey } from '@holdfast/config/sign-in';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicKeysOf } from '../src/tokens/public-keys.ts';
import { bearer, newGuest, newSigningKey, openSurroundings, type Surroundings } from './sign-in-edge.ts';

let around: Surroundings;
const keys: SigningKey[] = [];

beforeAll(async () => {
  around = await openSurroundings();
  keys.push(await newSigningKey('old'), await newSigningKey('new'));
});

afterAll(() => around.close());

test('keys are changed without anybody having to log in again', async () => {
  const [old, next] = keys as [SigningKey, SigningKey];
  const edgeWith = (...signingKeys: [SigningKey, ...SigningKey[]]) =>
    around.openEdge({ settings: { signingKeys } });
  const [before, both, turned, after] = [
    await edgeWith(old),
    await edgeWith(old, next),
    await edgeWith(next, old),
    await edgeWith(next),
  ];
  const statusOf = async (at: typeof before, token: string) =>
    (await at.send('GET', '/auth/me', undefined, bearer(token))).status;
  const { accessToken: byOld } = await newGuest(both);
  const { accessToken: byNew } = await newGuest(turned);
  expect(await Promise.all([before, both, turned, after].map((at) => statusOf(at, byOld)))).toEqual([
    ...[200, 200, 200, 401],
  ]);
  expect(await Promise.all([before, both, turned, after].map((at) => statusOf(at, byNew)))).toEqual([
    ...[401, 200, 200, 200],
  ]);
});

test('a token of a key that is only trusted is taken, and the key is not published as ours', async () => {
  const [old, next] = keys as [SigningKey, SigningKey];
  const issuing = await around.openEdge({ settings: { signingKeys: [next] } });
  const trusting = await around.openEdge({
    settings: { signingKeys: [old] },
    trusted: { keys: publicKeysOf([next]) },
  });
  const { accessToken } = await newGuest(issuing);
  expect((await trusting.send('GET', '/auth/me', undefined, bearer(accessToken))).status).toBe(200);
  const { body } = await trusting.send('GET', '/.well-known/jwks.json');
  expect(body.keys.map(({ kid }: { kid: string }) => kid)).toEqual(['old']);
});

test('anybody verifies a token with the published keys, which hold nothing private', async () => {
  const [old, next] = keys as [SigningKey, SigningKey];
  const at = await around.openEdge({ settings: { signingKeys: [next, old] } });
  const { accessToken, id } = await newGuest(at);
  const address = await at.edge.listen({ host: '127.0.0.1', port: 0 });
  const published = createRemoteJWKSet(new URL('/.well-known/jwks.json', address));
  const { payload } = await jwtVerify(accessToken, published, { issuer: 'test', audience: 'customer' });
  expect(payload.sub).toBe(id);
  const { body } = await at.send('GET', '/.well-known/jwks.json');
  expect(body.keys).toHaveLength(2);
  for (const { d } of keys) expect(JSON.stringify(body)).not.toContain(d);
});
