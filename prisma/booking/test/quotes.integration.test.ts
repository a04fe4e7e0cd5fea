import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, expect, test } from 'vitest';
import { openBookingDatabase } from '../src/database.ts';
import { findQuote, writeQuote } from '../src/quotes.ts';
import { acceptable } from './acceptable-booking.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const { hotelId, roomTypeId, checkIn, checkOut, rooms, guests, totalPrice, terms } = acceptable;
const quote = {
  ...{ livemode: false, hotelId, roomTypeId, checkIn, checkOut, rooms, guests, totalPrice, terms },
  promotionCode: 'SPRING',
};

test('a quote is read as it was written, by its own mode only', async () => {
  const written = await writeQuote(db, { ...quote, ttlSeconds: 900 });
  expect(written.id).toMatch(/^qt_[0-9a-f]{32}$/);
  expect(written.expiresAt.getTime() - Date.now()).toBeGreaterThan(890_000);
  expect(await findQuote(db, { quoteId: written.id, livemode: false })).toEqual(written);
  expect(await findQuote(db, { quoteId: written.id, livemode: true })).toBeNull();
});

test('quotes that ended more than a day ago are cleared away by new ones; later ones are still found', async () => {
  const old = await writeQuote(db, { ...quote, ttlSeconds: 900 });
  const late = await writeQuote(db, { ...quote, ttlSeconds: 900 });
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  await db.quote.update({ where: { id: old.id }, data: { expiresAt: hoursAgo(25) } });
  await db.quote.update({ where: { id: late.id }, data: { expiresAt: hoursAgo(1) } });
  await writeQuote(db, { ...quote, ttlSeconds: 900 });
  expect(await findQuote(db, { quoteId: old.id, livemode: false })).toBeNull();
  expect(await findQuote(db, { quoteId: late.id, livemode: false })).not.toBeNull();
});
