import { setTimeout as wait } from 'node:timers/promises';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptBooking } from '../src/accept-booking.ts';
import { acceptOperation } from '../src/accept-operation.ts';
import { changeBooking } from '../src/change-booking.ts';
import { confirmBooking } from '../src/confirm-booking.ts';
import { type BookingDatabase, openBookingDatabase } from '../src/database.ts';
import { settleBooking } from '../src/settle-booking.ts';
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

test('a change that is tried again while the first try waits is one change, and what it charged counts once', async () => {
  const bookingId = 'bk_changed';
  await acceptBooking(db, { ...acceptable, bookingId });
  await confirmBooking(db, { bookingId, steps: [] });
  await settleBooking(db, { bookingId, steps: [] });
  const before = await db.booking.findUniqueOrThrow({ where: { id: bookingId } });
  const { checkIn, checkOut, rooms, guests, hotelId, roomTypeId, terms } = before;
  const totalMinor = Number(before.totalAmountMinor) + 10_000;
  const stay = { checkIn, checkOut, rooms, guests, totalMinor };
  await acceptOperation(db, {
    id: 'op_change',
    bookingId,
    accountId: 'usr_1',
    kind: 'change',
    request: { from: { ...stay, totalMinor: totalMinor - 10_000 }, ...stay, terms, paymentMethodId: null },
    fingerprint: 'f',
  });
  const change = { operationId: 'op_change', bookingId, stay, hotelId, roomTypeId, chargedMinor: 10_000 };
  // Both have begun before either could see what the other writes.
  const both = await db.$transaction(async (holder) => {
    await holder.$queryRaw`SELECT id FROM bookings WHERE id = ${bookingId} FOR UPDATE`;
    const waiting = [changeBooking(db, change), changeBooking(db, change)];
    await wait(500);
    return { waiting };
  });
  expect(await Promise.all(both.waiting)).toEqual([true, true]);
  const after = await db.booking.findUniqueOrThrow({ where: { id: bookingId } });
  expect(after).toMatchObject({
    totalAmountMinor: BigInt(totalMinor),
    capturedAmountMinor: before.capturedAmountMinor + 10_000n,
    version: before.version + 1,
  });
});
