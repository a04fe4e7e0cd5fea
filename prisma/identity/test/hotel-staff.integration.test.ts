import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityDatabase, openIdentityDatabase } from '../src/database.ts';
import { addStaff, listStaffHotels } from '../src/hotel-staff.ts';

let db: IdentityDatabase;
let drop: () => Promise<void>;

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('identity');
  drop = temporary.drop;
  db = openIdentityDatabase({ url: temporary.url });
  const data = { id: 'usr_desk', email: 'desk@example.com', fullName: 'Desk', roles: ['HOTEL_ADMIN'] };
  await db.user.create({ data });
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

test('a user manages the hotels they were given, each once', async () => {
  await addStaff(db, { userId: 'usr_desk', hotelId: 'htl_b' });
  await addStaff(db, { userId: 'usr_desk', hotelId: 'htl_a' });
  await addStaff(db, { userId: 'usr_desk', hotelId: 'htl_a' });
  expect(await listStaffHotels(db, 'usr_desk')).toEqual(['htl_a', 'htl_b']);
  expect(await listStaffHotels(db, 'usr_other')).toEqual([]);
});

test('a hotel is not given to someone who does not exist', async () => {
  await expect(addStaff(db, { userId: 'usr_nobody', hotelId: 'htl_a' })).rejects.toThrow();
});
