import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addressHash } from '@holdfast/personal-data/address-hash';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { findUserByEmail } from '@holdfast/prisma-identity/read-user';
import { verify } from 'argon2';
import { expect, test } from 'vitest';
import { sampleGuest } from '../src/sample-guest.ts';
import { samplePassword } from '../src/sample-password.ts';
import { seedIdentity } from '../src/seed-identity.ts';

const key = 'a key that is long enough to be one';

test('people of the sample can log in, also those of an older start, and keep a password of their own', async () => {
  const { url, drop } = await createTemporaryDatabase('identity');
  const db = openIdentityDatabase({ url });
  const guest = () => findUserByEmail(db, addressHash(key)(sampleGuest.email));
  expect(await seedIdentity(url, undefined)).toBe(5);
  expect(await guest()).toBeNull();
  expect(await seedIdentity(url, key)).toBe(0);
  expect(await verify((await guest())?.passwordHash ?? '', samplePassword)).toBe(true);
  await db.user.update({ where: { id: sampleGuest.id }, data: { passwordHash: 'their own' } });
  await seedIdentity(url, key);
  expect(await guest()).toMatchObject({ id: sampleGuest.id, passwordHash: 'their own' });
  await db.$disconnect();
  await drop();
});
