import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import { findEqualRooms } from '@holdfast/prisma-catalog/find-equal-rooms';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readAvailabilities } from '@holdfast/prisma-inventory/read-availability';

/** Rooms that somebody has to give up. */
export interface LostRooms {
  readonly hotelId: string;
  readonly checkIn: CalendarDate;
  readonly checkOut: CalendarDate;
  readonly rooms: number;
  readonly guests: number;
  readonly livemode: boolean;
  /** Room types that turned out not to be free. */
  readonly except: readonly string[];
  /** What the rooms may cost, in minor units of the hotel's currency. */
  readonly mostMinor: number;
}

/** A room type to move to, and what the booking keeps of it. */
export interface OtherRooms {
  readonly hotelId: string;
  readonly roomTypeId: string;
  readonly hotel: {
    readonly name: string;
    readonly address: string;
    readonly city: string;
    readonly countryCode: string;
    readonly timeZone: string;
    readonly checkInTime: string;
    readonly checkOutTime: string;
  };
  readonly roomType: { readonly name: string };
}

/** Finds rooms for the same nights in which the guests fare no worse, or says that there are none. */
export type FindOtherRooms = (lost: LostRooms) => Promise<OtherRooms | undefined>;

const candidates = 60;

/** Looks in the hotels of the same city, and takes the cheapest of those with the fewest stars that will do. */
export function otherRoomsFinder(catalog: CatalogDatabase, inventory: InventoryDatabase): FindOtherRooms {
  return async ({ hotelId, checkIn, checkOut, rooms, guests, livemode, except, mostMinor }) => {
    const equal = await findEqualRooms(catalog, {
      hotelId,
      guests: Math.ceil(guests / rooms),
      livemode,
      limit: candidates,
    });
    const offers = equal.filter(({ id }) => !except.includes(id));
    const roomTypeIds = offers.map(({ id }) => id);
    const found = await readAvailabilities(inventory, { roomTypeIds, checkIn, checkOut, rooms, guests });
    const free = offers.flatMap((offer, index) => {
      const { available = false, total = null } = found[index] ?? {};
      if (!available || total === null || total.amountMinor > mostMinor) return [];
      return { offer, stars: offer.hotel.stars, costMinor: total.amountMinor };
    });
    free.sort((one, other) => one.stars - other.stars || one.costMinor - other.costMinor);
    const [best] = free;
    if (best === undefined) return undefined;
    const { name, address, city, countryCode, timeZone, checkInTime, checkOutTime } = best.offer.hotel;
    return {
      hotelId: best.offer.hotelId,
      roomTypeId: best.offer.id,
      hotel: { name, address, city, countryCode, timeZone, checkInTime, checkOutTime },
      roomType: { name: best.offer.name },
    };
  };
}
