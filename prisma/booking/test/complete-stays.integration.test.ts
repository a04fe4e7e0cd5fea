import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { afterAll, expect, test } from 'vitest';
import { acceptBooking } from '../src/accept-booking.ts';
import { completeStays } from '../src/complete-stays.ts';
import { openBookingDatabase } from '../src/database.ts';
import { acceptable } from './acceptable-booking.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** A booking that was confirmed and settled, of a stay that ended so many days ago where its hotel is. */
async function confirmed(bookingId: string, endedDaysAgo: number, checkOutTime = '00:00') {
  const timeZone = 'Pacific/Auckland';
  const checkOut = addDays(dateIn(timeZone, new Date()), -endedDaysAgo);
  const hotel = { ...acceptable.terms.hotel, timeZone, checkOutTime };
  const stay = { checkIn: addDays(checkOut, -2), checkOut, terms: { ...acceptable.terms, hotel } };
  await acceptBooking(db, { ...acceptable, ...stay, bookingId });
  await db.booking.update({ where: { id: bookingId }, data: { status: 'CONFIRMED', settledAt: new Date() } });
}

const statusOf = async (id: string) => (await db.booking.findUniqueOrThrow({ where: { id } })).status;

test('a stay is completed once its check-out time has come where the hotel is, and the world is told once', async () => {
  await confirmed('bk_over', 0);
  await confirmed('bk_tonight', 0, '23:59');
  await confirmed('bk_tomorrow', -1);
  expect(await completeStays(db, { limit: 10 })).toBe(1);
  expect(await completeStays(db, { limit: 10 })).toBe(0);
  expect(await statusOf('bk_over')).toBe('COMPLETED');
  expect(await statusOf('bk_tonight')).toBe('CONFIRMED');
  expect(await statusOf('bk_tomorrow')).toBe('CONFIRMED');
  const events = await db.outboxMessage.findMany({ where: { type: 'BookingCompleted' } });
  expect(events.map(({ key }) => key)).toEqual(['bk_over']);
  expect(await db.bookingHistory.count({ where: { bookingId: 'bk_over', kind: 'STATUS' } })).toBe(2);
});

test('what is cancelled, or confirmed but not yet captured, is left alone', async () => {
  await confirmed('bk_cancelled', 3);
  await confirmed('bk_uncaptured', 3);
  await db.booking.update({ where: { id: 'bk_cancelled' }, data: { status: 'CANCELLED' } });
  await db.booking.update({ where: { id: 'bk_uncaptured' }, data: { settledAt: null } });
  expect(await completeStays(db, { limit: 10 })).toBe(0);
});

test('sweeps that run at once share the work', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `bk_many_${index}`);
  for (const id of ids) await confirmed(id, 2);
  const counts = await Promise.all([1, 2, 3, 4].map(() => completeStays(db, { limit: 7 })));
  const rest = await completeStays(db, { limit: 20 });
  expect(counts.reduce((sum, count) => sum + count, rest)).toBe(20);
  expect(
    await db.outboxMessage.count({ where: { type: 'BookingCompleted', key: { startsWith: 'bk_many_' } } }),
  ).toBe(20);
});
