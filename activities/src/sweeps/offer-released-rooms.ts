import { deriveId } from '@holdfast/domain/derive-id';
import type { ExchangeRates } from '@holdfast/domain/exchange';
import type { Language } from '@holdfast/domain/languages';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { WaitingTerms } from '@holdfast/prisma-booking/waiting-list';
import {
  claimWaiting,
  closeWaiting,
  type NextWaiting,
  nextWaiting,
  offerWaiting,
  unclaimWaiting,
  type WaitingPlace,
} from '@holdfast/prisma-booking/waiting-offers';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { type Availability, readAvailability } from '@holdfast/prisma-inventory/read-availability';
import { readExchangeRates } from '@holdfast/prisma-inventory/read-exchange-rates';
import { RoomShortage, reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { heartbeat } from '@temporalio/activity';

export interface OfferReleasedRoomsActivities {
  /**
   * Offers rooms that have become free to whoever has waited for them longest, as a hold in their name; how many it
   * offered. It heartbeats after each batch; begun again, or run twice at once, it offers each only once.
   */
  offerReleasedRooms(): Promise<number>;
}

interface OfferReleasedRoomsDependencies {
  readonly bookings: BookingDatabase;
  readonly inventory: InventoryDatabase;
  /** Starts the saga unless it ever ran; tells whether it did. */
  readonly startBookStay: (bookingId: string) => Promise<boolean>;
}

const batch = 200;
/** How long a guest has to take what is offered. */
const offerSeconds = 2 * 60 * 60;

export function offerReleasedRoomsActivities(
  world: OfferReleasedRoomsDependencies,
): OfferReleasedRoomsActivities {
  return {
    async offerReleasedRooms() {
      await closeWaiting(world.bookings);
      const rates = await readExchangeRates(world.inventory);
      let offered = 0;
      let after: WaitingPlace | undefined;
      do {
        const waiting = await nextWaiting(world.bookings, { after, limit: batch });
        // One after the other: who has waited longer has the first choice.
        for (const entry of waiting) offered += Number(await offerTo(world, entry, rates));
        after = waiting.length < batch ? undefined : waiting.at(-1);
        heartbeat();
      } while (after !== undefined);
      return offered;
    },
  };
}

/**
 * Reserves before anything is told, so that nobody hears of rooms that another guest gets. The booking's id is that
 * of the entry, so whoever takes over from a sweep that was cut off goes on with the same hold.
 */
async function offerTo(
  world: OfferReleasedRoomsDependencies,
  entry: NextWaiting,
  rates: ExchangeRates,
): Promise<boolean> {
  const { bookings, inventory } = world;
  const { livemode, accountId, roomTypeId, checkIn, checkOut, rooms, guests } = entry;
  const price = await readAvailability(inventory, { roomTypeId, checkIn, checkOut, rooms, guests });
  if (price.total === null || (entry.bookingId === null && !price.available)) return false;
  const bookingId = deriveId('bk', {
    livemode,
    accountId,
    route: 'waiting-list',
    idempotencyKey: entry.id,
  });
  const claim = { id: entry.id, bookingId };
  if (!(await claimWaiting(bookings, claim))) return false;
  const held = await reserveRooms(inventory, {
    bookingId,
    lines: [{ roomTypeId, rooms }],
    checkIn,
    checkOut,
    expiresAt: new Date(Date.now() + offerSeconds * 1_000).toISOString(),
    livemode,
  }).catch((error: unknown) => {
    if (error instanceof RoomShortage) return 'SOLD_OUT' as const;
    throw error;
  });
  if (held === 'SOLD_OUT') {
    await unclaimWaiting(bookings, claim);
    return false;
  }
  const booking = bookingOf(entry, bookingId, { ...price, total: price.total });
  await acceptBooking(bookings, { ...booking, microsPerEuro: rates[price.total.currency] });
  const offered = await offerWaiting(bookings, claim);
  await world.startBookStay(bookingId);
  return offered;
}

function bookingOf(
  { guest, terms, ...entry }: NextWaiting,
  bookingId: string,
  { total, lines, nights }: Availability & { total: NonNullable<Availability['total']> },
) {
  const { subjectId, fullName, email, phone, emailHash, phoneHash, smsWanted } = guest;
  const nightly = nights.map(({ date, price }) => ({ date, amountMinor: price?.amountMinor ?? 0 }));
  return {
    ...entry,
    bookingId,
    totalPrice: total,
    terms: { ...(terms as unknown as WaitingTerms), nights: nightly, lines },
    holdTtlSeconds: offerSeconds,
    // Sealed for the same person already, so that it is copied as it is.
    guest: {
      ...{ subjectId, fullName, email, phone: phone ?? undefined, smsWanted },
      ...{ emailHash: emailHash ?? undefined, phoneHash: phoneHash ?? undefined },
      language: guest.language as Language,
    },
  };
}
