import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { type IdentityDatabase, openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { readPartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import { samplePartner } from '@holdfast/sample/sample-partner';
import { seedIdentity } from '@holdfast/sample/seed-identity';
import { makePartnerKey } from '@holdfast/sign-in/partner-keys';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPartnerKey } from '../../src/development/partner-key.ts';

let db: IdentityDatabase;
let url: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  ({ url, drop } = temporary);
  vi.stubEnv('IDENTITY_DATABASE_URL', url);
  db = openIdentityDatabase({ url });
  // As `npm start` does it: the account comes with the sample.
  await seedIdentity(url, undefined);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await db.$disconnect();
  await drop();
});

async function activeKeys(): Promise<string[]> {
  const { keys = [] } = (await readPartnerAccount(db, samplePartner.id)) ?? {};
  return keys.filter(({ revokedAt }) => revokedAt === null).map(({ id }) => id);
}

test('the sample partner has the key of this installation, and none of those before it', async () => {
  for (const { key, keyId } of Array.from({ length: 4 }, () => makePartnerKey(false))) {
    await keepPartnerKey(url, key);
    await keepPartnerKey(url, key);
    expect(await activeKeys()).toEqual([keyId]);
  }
  await expect(keepPartnerKey(url, 'sk_test_mistyped')).rejects.toThrow('delete .local/keys');
});
