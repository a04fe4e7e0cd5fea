import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityDatabase, openIdentityDatabase } from '../src/database.ts';
import { readUser } from '../src/read-user.ts';

let db: IdentityDatabase;
let drop: () => Promise<void>;

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  drop = temporary.drop;
  db = openIdentityDatabase({ url: temporary.url });
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

test('a user is found by id, an unknown one is not', async () => {
  const data = { id: 'usr_a', email: 'a@example.com', fullName: 'A Guest', roles: ['USER'] };
  await db.user.create({ data });
  expect(await readUser(db, 'usr_a')).toMatchObject(data);
  expect(await readUser(db, 'usr_b')).toBeNull();
});

test('a role that does not exist is refused', async () => {
  const data = { id: 'usr_c', email: 'c@example.com', fullName: 'C', roles: ['KING'] };
  await expect(db.user.create({ data })).rejects.toThrow();
});
