import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityDatabase, openIdentityDatabase } from '../src/database.ts';
import {
  changePartnerAccount,
  listPartnerAccounts,
  openPartnerAccount,
  readPartnerAccount,
} from '../src/partner-accounts.ts';
import {
  addPartnerKey,
  findPartnerKey,
  noteKeyUse,
  revokePartnerKey,
  TooManyPartnerKeys,
} from '../src/partner-keys.ts';

let db: IdentityDatabase;
let drop: () => Promise<void>;

const account = {
  id: 'ptn_tours',
  name: 'Example Tours',
  contactEmail: 'sealed',
  requestsPerMinute: 600,
  bookingsPerMinute: 60,
  createdBy: 'usr_admin',
};
const keyNamed = (id: string, livemode = false) => ({
  id,
  partnerId: account.id,
  livemode,
  secretHash: `hash of ${id}`,
  name: 'A key',
  scopes: ['bookings:read'] as const,
  createdBy: 'usr_admin',
});

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  drop = temporary.drop;
  db = openIdentityDatabase({ url: temporary.url });
  await openPartnerAccount(db, account);
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

test('an account is opened once, read with its keys, and changed in what is given', async () => {
  const again = await openPartnerAccount(db, { ...account, name: 'Another name' });
  expect(again.name).toBe(account.name);
  const changed = await changePartnerAccount(db, account.id, { requestsPerMinute: 700, name: undefined });
  expect(changed).toMatchObject({ name: account.name, requestsPerMinute: 700, version: 2 });
  expect(await listPartnerAccounts(db, { page: 1, pageSize: 20 })).toMatchObject({
    items: [{ id: account.id }],
    total: 1,
  });
  expect(await changePartnerAccount(db, 'ptn_nobody', { name: 'x' })).toBeNull();
});

test('two keys of a mode are active at a time, also when more are made at once', async () => {
  const ids = ['a1', 'a2', 'a3', 'a4'];
  const made = await Promise.allSettled(ids.map((id) => addPartnerKey(db, keyNamed(id))));
  const refused = made.filter((outcome) => outcome.status === 'rejected');
  expect(refused.map(({ reason }) => reason)).toEqual([
    expect.any(TooManyPartnerKeys),
    expect.any(TooManyPartnerKeys),
  ]);
  await addPartnerKey(db, keyNamed('live', true));
  const active = ids.filter((_, index) => made[index]?.status === 'fulfilled');
  const [first = ''] = active;
  expect(await revokePartnerKey(db, { partnerId: 'ptn_other', keyId: first })).toBe(false);
  expect(await revokePartnerKey(db, { partnerId: account.id, keyId: first })).toBe(true);
  expect(await revokePartnerKey(db, { partnerId: account.id, keyId: first })).toBe(false);
  await addPartnerKey(db, keyNamed('a5'));
  const { keys = [] } = (await readPartnerAccount(db, account.id)) ?? {};
  expect(keys.filter(({ livemode, revokedAt }) => !livemode && revokedAt === null)).toHaveLength(2);
  expect((await findPartnerKey(db, first))?.revokedAt).not.toBeNull();
});

test('a key belongs to an account, and its use is noted to the minute', async () => {
  const found = await findPartnerKey(db, 'live');
  expect(found).toMatchObject({ lastUsedAt: null, partner: { id: account.id, status: 'ACTIVE' } });
  await noteKeyUse(db, 'live');
  const { lastUsedAt } = (await findPartnerKey(db, 'live')) ?? {};
  expect(lastUsedAt?.toISOString()).toMatch(/:00\.000Z$/);
  expect(await findPartnerKey(db, 'none')).toBeNull();
});
