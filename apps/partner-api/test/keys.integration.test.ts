import { changePartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import { findPartnerKey, revokePartnerKey } from '@holdfast/prisma-identity/partner-keys';
import { makePartnerKey, parsePartnerKey, writePartnerKey } from '@holdfast/sign-in/partner-keys';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask, newKey, startTestApi, type TestApi, withKey } from './test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ enabled: true });
});
afterAll(() => api.close());

// The account may ask five times a minute.
const seldom = { timeout: 45_000, interval: 12_500 };
const patience = { timeout: 30_000, interval: 250 };

async function look(key: string | undefined, url = '/partner/v1/bookings') {
  const { status, body } = await ask(api, { url, headers: key === undefined ? {} : withKey(key) });
  return { ...body, status };
}

test('nobody gets in without a key, not even to look', async () => {
  expect(await look(undefined)).toMatchObject({ status: 401, error: 'UNAUTHENTICATED' });
  expect(await look(undefined, '/partner/v1/hotels/htl_sand')).toMatchObject({ status: 401 });
  expect(await look(makePartnerKey(false).key)).toMatchObject({ status: 401 });
});

test('a key opens what its scope is for, and its use is noted', async () => {
  const { key, keyId } = await newKey(api, 'ptn_scoped', { scopes: ['bookings:read'] });
  expect(await look(key)).toMatchObject({ status: 200, total: 0 });
  expect(await look(key, '/partner/v1/hotels/htl_sand')).toMatchObject({ status: 403, error: 'FORBIDDEN' });
  await vi.waitFor(async () => {
    expect((await findPartnerKey(api.platform.identity, keyId))?.lastUsedAt).not.toBeNull();
  }, patience);
});

test("another secret, or the other mode, is not the key's", async () => {
  const { key } = await newKey(api, 'ptn_guessed');
  const parts = parsePartnerKey(key);
  if (parts === undefined) throw new Error('no key');
  const { secret } = makePartnerKey(false);
  expect(await look(writePartnerKey({ ...parts, secret }))).toMatchObject({ status: 401 });
  expect(await look(writePartnerKey({ ...parts, livemode: true }))).toMatchObject({ status: 401 });
  expect(await look(key)).toMatchObject({ status: 200 });
});

test('a revoked key and a suspended account are shut out within seconds', async () => {
  const [first, second] = [await newKey(api, 'ptn_ended'), await newKey(api, 'ptn_ended')];
  expect(await look(first.key)).toMatchObject({ status: 200 });
  expect(await look(second.key)).toMatchObject({ status: 200 });
  await revokePartnerKey(api.platform.identity, { partnerId: 'ptn_ended', keyId: first.keyId });
  await vi.waitFor(async () => expect(await look(first.key)).toMatchObject({ status: 401 }), seldom);
  await changePartnerAccount(api.platform.identity, 'ptn_ended', { status: 'SUSPENDED' });
  await vi.waitFor(async () => expect(await look(second.key)).toMatchObject({ status: 401 }), seldom);
});

test('all keys of an account count against its contract', async () => {
  const [first, second] = [await newKey(api, 'ptn_eager'), await newKey(api, 'ptn_eager')];
  const statuses: number[] = [];
  for (const { key } of [first, second, first, second, first, second, first, second]) {
    statuses.push((await look(key)).status);
  }
  expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
  expect(statuses).toContain(429);
});

test('neither a key nor a part of its secret is logged', async () => {
  const { key } = await newKey(api, 'ptn_quiet');
  await look(key);
  await look(key, `/partner/v1/hotels/htl_sand?api_key=${key}`);
  const { secret = '' } = parsePartnerKey(key) ?? {};
  expect(api.log()).not.toContain(secret.slice(0, 20));
});
