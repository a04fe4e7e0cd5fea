import type { Cache } from '@holdfast/cache/cache';
import { availabilityScope } from '@holdfast/cache/cache-scopes';
import { addMonths, monthOf } from '@holdfast/domain/offer-months';
import { nightsOf } from '@holdfast/domain/stay';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import {
  type Availability,
  readAvailabilities,
  type WantedStay,
} from '@holdfast/prisma-inventory/read-availability';
import { type RoomTypeNight, readNights } from '@holdfast/prisma-inventory/read-nights';

/** Reads what is left and what it costs, for looking: what is sold is read by the booking path for itself. */
export interface StayReader {
  readStay(hotelId: string, wanted: WantedStay & { roomTypeId: string }): Promise<Availability>;
  /** Of room types of one hotel, in the order given. */
  readStays(
    hotelId: string,
    wanted: WantedStay & { roomTypeIds: readonly string[] },
  ): Promise<Availability[]>;
  /** Every night of a month, `YYYY-MM`, of one room type. */
  readMonth(hotelId: string, wanted: { roomTypeId: string; month: string }): Promise<RoomTypeNight[]>;
}

const cacheSeconds = 300;

/** Opens the reader; what it remembers of a hotel's month is forgotten when rooms or prices change (decision D30). */
export function openStayReader(inventory: InventoryDatabase, cache: Cache): StayReader {
  const readStays: StayReader['readStays'] = (hotelId, wanted) => {
    const { roomTypeIds, checkIn, checkOut, rooms, guests, promotionCode } = wanted;
    // Codes that are tried out would fill the cache.
    if (promotionCode !== undefined) return readAvailabilities(inventory, wanted);
    const months = new Set(nightsOf(wanted).map(monthOf));
    return cache.read({
      name: 'stay',
      key: [...roomTypeIds, checkIn, checkOut, rooms, guests].join('|'),
      scopes: [...months].map((month) => availabilityScope(hotelId, month)),
      ttlSeconds: cacheSeconds,
      load: () => readAvailabilities(inventory, wanted),
    });
  };
  return {
    readStays,
    async readStay(hotelId, { roomTypeId, ...stay }) {
      const [found] = await readStays(hotelId, { roomTypeIds: [roomTypeId], ...stay });
      if (found === undefined) throw new Error('no availability was read');
      return found;
    },
    readMonth(hotelId, { roomTypeId, month }) {
      const [from, until] = [`${month}-01`, `${addMonths(month, 1)}-01`];
      return cache.read({
        name: 'calendar',
        key: `${roomTypeId}|${month}`,
        scopes: [availabilityScope(hotelId, month)],
        ttlSeconds: cacheSeconds,
        load: () => readNights(inventory, { roomTypeIds: [roomTypeId], from, until }),
      });
    },
  };
}
