import { addDays } from '@holdfast/domain/calendar-date';
import { deriveId } from '@holdfast/domain/derive-id';
import type { StayOutcome } from '@holdfast/domain/manage-stay-contract';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { type BookingRow, findBooking } from '@holdfast/prisma-booking/database';
import { endOperation } from '@holdfast/prisma-booking/stay-operations';
import { firstNight, type Person, people, type TestApi } from './test-api.ts';

/** How the booking of a test differs from a confirmed and paid one of two nights for 200 euros. */
export interface Booked {
  readonly livemode?: boolean;
  readonly confirmed?: boolean;
  readonly email?: string;
  readonly accountId?: string;
}

let numbers = 0;

/** A booking as the saga leaves it, whose steps are tested elsewhere. */
export async function book(
  { platform: { bookings, guestVault } }: TestApi,
  { livemode = true, confirmed = true, email = 'ada@example.com', accountId = people.guest.id }: Booked = {},
): Promise<BookingRow> {
  const bookingId = `bk_${++numbers}`;
  const hotel = {
    name: 'Sea',
    address: 'Street 1',
    city: 'Lisbon',
    countryCode: 'PT',
    timeZone: 'Europe/Lisbon',
    checkInTime: '15:00',
    checkOutTime: '11:00',
  };
  const nights = [0, 1].map((night) => ({ date: addDays(firstNight, night), amountMinor: 10_000 }));
  await acceptBooking(bookings, {
    bookingId,
    accountId,
    livemode,
    fingerprint: 'f',
    hotelId: 'htl_sea',
    roomTypeId: 'rt_sea_double',
    checkIn: firstNight,
    checkOut: addDays(firstNight, 2),
    rooms: 1,
    guests: 2,
    totalPrice: { amountMinor: 20_000, currency: 'EUR' },
    terms: { hotel, roomType: { name: 'Double' }, cancellationTiers: [], nights, lines: [] },
    holdTtlSeconds: 900,
    specialRequests: await guestVault.sealRequests(accountId, 'A quiet room'),
    guest: await guestVault.sealGuest(accountId, {
      ...{ fullName: 'Ada Example', email, phone: '+44 20 7946 0000' },
    }),
  });
  if (confirmed) {
    await bookings.booking.update({
      where: { id: bookingId },
      data: {
        status: 'CONFIRMED',
        paymentStatus: 'CAPTURED',
        capturedAmountMinor: 20_000n,
        settledAt: new Date(),
      },
    });
  }
  const row = await findBooking(bookings, bookingId);
  if (row === null) throw new Error('no booking');
  return row;
}

/** Ends what a person asked for under a key, as the booking's workflow would. */
export async function endAsked(
  { platform: { bookings } }: TestApi,
  asked: { person: Person; path: string; key: string },
  outcome: StayOutcome,
): Promise<void> {
  const operationId = deriveId('op', {
    livemode: true,
    accountId: people[asked.person].id,
    route: `POST /support/v1${asked.path}`,
    idempotencyKey: asked.key,
  });
  await endOperation(bookings, { operationId, outcome, tell: null });
}
