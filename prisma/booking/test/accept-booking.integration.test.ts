import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptBooking } from '../src/accept-booking.ts';
import { type BookingDatabase, findBooking, openBookingDatabase } from '../src/database.ts';
import { acceptable } from './acceptable-booking.ts';

let database: Awaited<ReturnType<typeof createTemporaryDatabase>>;
let db: BookingDatabase;

beforeAll(async () => {
  database = await createTemporaryDatabase('booking');
  db = openBookingDatabase({ url: database.url });
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test('what is accepted is returned as it will be read, without reading it', async () => {
  const accepted = await acceptBooking(db, acceptable);
  expect(accepted).toEqual(await findBooking(db, acceptable.bookingId));
  expect(accepted).toMatchObject({ status: 'PENDING', totalAmountMinor: 60_000n, terms: acceptable.terms });
});

test('a booking that is already there is returned as it stands, and nothing is written', async () => {
  const events = await db.outboxMessage.count();
  const again = await acceptBooking(db, { ...acceptable, fingerprint: 'another', rooms: 1 });
  expect(again).toMatchObject({ fingerprint: 'fingerprint', rooms: 2 });
  expect(await db.outboxMessage.count()).toBe(events);
});
