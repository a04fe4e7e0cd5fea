import { defaultCancellationTiers } from '@holdfast/domain/cancellation-policy';
import { type AcceptedBooking, acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';

/** Accepts a booking with an id of its own and returns the id. */
export async function acceptedBooking(
  db: BookingDatabase,
  change: Partial<AcceptedBooking> = {},
): Promise<string> {
  const bookingId = `bk_${crypto.randomUUID().replaceAll('-', '').slice(0, 26)}`;
  await acceptBooking(db, {
    bookingId,
    accountId: 'usr_test',
    livemode: false,
    fingerprint: 'fingerprint',
    hotelId: 'htl_test',
    roomTypeId: 'rt_test',
    rooms: 2,
    guests: 2,
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
      cancellationTiers: defaultCancellationTiers,
      nights: [],
      lines: [],
    },
    holdTtlSeconds: 900,
    guest: { fullName: 'Guest of the test', email: 'guest@example.com' },
    ...change,
  });
  return bookingId;
}
