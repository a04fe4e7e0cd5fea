import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { afterAll, expect, test } from 'vitest';
import { acceptBooking } from '../src/accept-booking.ts';
import { openBookingDatabase } from '../src/database.ts';
import { remindGuests } from '../src/remind-guests.ts';
import { acceptable } from './acceptable-booking.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const zones = ['Pacific/Kiritimati', 'Europe/Lisbon', 'Pacific/Pago_Pago'] as const;

/** A booking settled the day before yesterday, expected so many hours from now on the hotel's clock. */
async function expected(bookingId: string, hours: number, timeZone: string) {
  const at = new Date(Date.now() + hours * 3_600_000);
  const checkIn = dateIn(timeZone, at);
  const checkInTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(at);
  const hotel = { ...acceptable.terms.hotel, timeZone, checkInTime };
  const stay = { checkIn, checkOut: addDays(checkIn, 2), terms: { ...acceptable.terms, hotel } };
  await acceptBooking(db, { ...acceptable, ...stay, bookingId });
  const settledAt = new Date(Date.now() - 48 * 3_600_000);
  await db.booking.update({ where: { id: bookingId }, data: { status: 'CONFIRMED', settledAt } });
  return checkIn;
}

const sweep = () => remindGuests(db, { hoursBefore: 48, limit: 100 });
const asked = async (key: string) =>
  (await db.outboxMessage.findMany({ where: { key, topic: 'notification-queue' } })).map(
    ({ type, data }) => ({
      type,
      ...(data as object),
    }),
  );

test.each(zones)('guests of %s are reminded within two days of check-in, once', async (timeZone) => {
  const name = timeZone.replace('/', '_');
  const checkIn = await expected(`bk_soon_${name}`, 47, timeZone);
  await expected(`bk_later_${name}`, 50, timeZone);
  await expected(`bk_there_${name}`, -2, timeZone);
  expect(await sweep()).toBe(1);
  expect(await sweep()).toBe(0);
  expect(await asked(`bk_soon_${name}`)).toEqual([
    {
      type: 'EmailRequested',
      bookingId: `bk_soon_${name}`,
      template: 'stay-reminder',
      subjectId: checkIn,
    },
  ]);
  expect(await asked(`bk_later_${name}`)).toEqual([]);
  expect(await asked(`bk_there_${name}`)).toEqual([]);
});

test('who wants text messages gets one too, and a stay on other dates a reminder of its own', async () => {
  await expected('bk_text', 30, 'Europe/Lisbon');
  await db.guest.update({
    where: { id: (await db.booking.findUniqueOrThrow({ where: { id: 'bk_text' } })).guestId },
    data: { smsWanted: true, phone: '+351 912 345 678' },
  });
  expect(await sweep()).toBe(1);
  expect((await asked('bk_text')).map(({ type }) => type).toSorted()).toEqual([
    'EmailRequested',
    'SMSRequested',
  ]);
  await db.booking.update({ where: { id: 'bk_text' }, data: { remindedAt: null } });
  expect(await sweep()).toBe(1);
});

test('who has just booked, or has cancelled, is not reminded; sweeps at once share the work', async () => {
  await expected('bk_fresh', 20, 'Europe/Lisbon');
  await expected('bk_gone', 20, 'Europe/Lisbon');
  await db.booking.update({ where: { id: 'bk_fresh' }, data: { settledAt: new Date() } });
  await db.booking.update({ where: { id: 'bk_gone' }, data: { status: 'CANCELLED' } });
  expect(await sweep()).toBe(0);
  for (let index = 0; index < 12; index += 1) await expected(`bk_many_${index}`, 20, 'Europe/Lisbon');
  const counts = await Promise.all([1, 2, 3].map(() => remindGuests(db, { hoursBefore: 48, limit: 5 })));
  expect(counts.reduce((sum, count) => sum + count, await sweep())).toBe(12);
});
