import { addDays } from '@holdfast/domain/calendar-date';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { firstNight, type TestApi } from './test-api.ts';

interface Booked {
  readonly arrival: number;
  readonly hotelId: string;
  readonly livemode?: boolean;
}

/** A booking as it is accepted, of two nights from so many days after the first. */
export async function book(
  api: TestApi,
  bookingId: string,
  { arrival, hotelId, livemode = true }: Booked,
): Promise<void> {
  const hotel = {
    name: 'Sea',
    address: 'Street 1',
    city: 'Lisbon',
    countryCode: 'PT',
    timeZone: 'Europe/Lisbon',
    checkInTime: '15:00',
    checkOutTime: '11:00',
  };
  const { bookings, guestVault } = api.platform;
  const accountId = 'usr_guest';
  await acceptBooking(bookings, {
    ...{ bookingId, accountId },
    livemode,
    fingerprint: 'f',
    hotelId,
    roomTypeId: 'rt_sea_double',
    checkIn: addDays(firstNight, arrival),
    checkOut: addDays(firstNight, arrival + 2),
    rooms: 1,
    guests: 2,
    totalPrice: { amountMinor: 20_000, currency: 'EUR' },
    terms: { hotel, roomType: { name: 'Double' }, cancellationTiers: [], nights: [], lines: [] },
    holdTtlSeconds: 900,
    specialRequests: await guestVault.sealRequests(accountId, 'A quiet room'),
    guest: await guestVault.sealGuest(accountId, { fullName: 'Ada Example', email: 'ada@example.com' }),
  });
}
