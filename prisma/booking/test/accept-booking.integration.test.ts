import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptBooking } from '../src/accept-booking.ts';
import { type BookingDatabase, findBooking, openBookingDatabase } from '../src/database.ts';

const request = {
  bookingId: 'bk_accepted',
  accountId: 'usr_test',
  livemode: false,
  fingerprint: 'fingerprint',
  hotelId: 'htl_test',
  roomTypeId: 'rt_test',
  rooms: 2,
  guests: 3,
  checkIn: '2027-03-27',
  checkOut: '2027-03-30',
  totalPrice: { amountMinor: 60_000, currency: 'EUR' },
  terms: {
    hotel: {
      name: 'Test Hotel',
      address: '1 Test Street',
      city: 'Lisbon',
      countryCode: 'PT',
      timeZone: 'Europe/Lisbon',
      checkInTime: '15:00',
      checkOutTime: '11:00',
    },
    roomType: { name: 'Double' },
    cancellationTiers: [{ hoursBeforeCheckIn: 24, refundPercent: 100 }],
    nights: [{ date: '2027-03-27', amountMinor: 20_000 }],
  },
  holdTtlSeconds: 900,
  paymentMethodId: 'pm_card_visa',
  specialRequests: 'a quiet room',
  guest: { fullName: 'Guest of the test', email: 'guest@example.com' },
};

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
  const accepted = await acceptBooking(db, request);
  expect(accepted).toEqual(await findBooking(db, request.bookingId));
  expect(accepted).toMatchObject({ status: 'PENDING', totalAmountMinor: 60_000n, terms: request.terms });
});

test('a booking that is already there is returned as it stands, and nothing is written', async () => {
  const events = await db.outboxMessage.count();
  const again = await acceptBooking(db, { ...request, fingerprint: 'another', rooms: 1 });
  expect(again).toMatchObject({ fingerprint: 'fingerprint', rooms: 2 });
  expect(await db.outboxMessage.count()).toBe(events);
});
