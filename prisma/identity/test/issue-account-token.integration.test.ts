import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { hashSecretToken } from '@holdfast/domain/secret-token';
import { afterAll, expect, test } from 'vitest';
import { openIdentityDatabase } from '../src/database.ts';
import { type accountTokenSeconds, issueAccountToken } from '../src/issue-account-token.ts';

const temporary = await createTemporaryDatabase('identity');
const db = openIdentityDatabase({ url: temporary.url });
await db.user.create({ data: { id: 'usr_1', email: 'sealed', fullName: 'sealed', roles: ['USER'] } });

afterAll(async () => {
  await db.$disconnect();
  await temporary.drop();
});

async function request(id: string, purpose: keyof typeof accountTokenSeconds) {
  await db.accountToken.create({ data: { id, userId: 'usr_1', purpose, expiresAt: new Date(0) } });
  return { accountTokenId: id, userId: 'usr_1', purpose };
}
const read = (id: string) => db.accountToken.findUniqueOrThrow({ where: { id } });

test.each([
  ['VERIFY_EMAIL', 24],
  ['RESET_PASSWORD', 1],
  ['INVITATION', 168],
] as const)('a token of %s is good for %i hours from when it is mailed', async (purpose, hours) => {
  const token = await issueAccountToken(db, await request(`act_${purpose}`, purpose));
  const row = await read(`act_${purpose}`);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(row.tokenHash).toBe(hashSecretToken(token ?? ''));
  expect(row.tokenHash).not.toContain(token);
  const left = row.expiresAt.getTime() - Date.now();
  expect(left).toBeGreaterThan((hours * 3_600 - 60) * 1000);
  expect(left).toBeLessThan((hours * 3_600 + 60) * 1000);
});

test('a token that is mailed again ends the one before', async () => {
  const asked = await request('act_again', 'RESET_PASSWORD');
  const first = await issueAccountToken(db, asked);
  const second = await issueAccountToken(db, asked);
  expect(second).not.toBe(first);
  expect((await read('act_again')).tokenHash).toBe(hashSecretToken(second ?? ''));
});

test('a token of another request ends the ones mailed before it, but none for another purpose', async () => {
  const older = await issueAccountToken(db, await request('act_older', 'RESET_PASSWORD'));
  const other = await issueAccountToken(db, await request('act_other', 'VERIFY_EMAIL'));
  const newer = await issueAccountToken(db, await request('act_newer', 'RESET_PASSWORD'));
  expect([older, other, newer]).not.toContain(null);
  expect((await read('act_older')).tokenHash).toBeNull();
  expect((await read('act_other')).tokenHash).toBe(hashSecretToken(other ?? ''));
  expect((await read('act_newer')).tokenHash).toBe(hashSecretToken(newer ?? ''));
});

test('a token that was used, of another account or of another purpose is not made', async () => {
  const asked = await request('act_used', 'VERIFY_EMAIL');
  expect(await issueAccountToken(db, { ...asked, userId: 'usr_2' })).toBeNull();
  expect(await issueAccountToken(db, { ...asked, purpose: 'RESET_PASSWORD' })).toBeNull();
  expect(await issueAccountToken(db, { ...asked, accountTokenId: 'act_none' })).toBeNull();
  await db.accountToken.update({ where: { id: 'act_used' }, data: { usedAt: new Date() } });
  expect(await issueAccountToken(db, asked)).toBeNull();
  expect((await read('act_used')).tokenHash).toBeNull();
});
