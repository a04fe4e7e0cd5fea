import type { Cache } from '@holdfast/cache/cache';
import { hotelScope } from '@holdfast/cache/cache-scopes';
import type { Hotel } from '@holdfast/contracts/http/hotel';
import type { RoomType } from '@holdfast/contracts/http/room-type';
import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import { findAlternatives } from '@holdfast/prisma-catalog/find-alternatives';
import { readHotel } from '@holdfast/prisma-catalog/read-hotel';
import { readRoomType } from '@holdfast/prisma-catalog/read-room-type';
import { shareInFlight } from '../share-in-flight.ts';
import { type HotelPage, pageOf } from './hotel-page.ts';

/** A room type with its hotel, as far as a price or a booking depends on them. */
export interface Offer {
  readonly hotel: Omit<Hotel, 'cancellation' | 'houseRules' | 'rating' | 'photos'>;
  readonly roomType: Omit<RoomType, 'cancellation' | 'photos'>;
  /** The room type's own, else the hotel's. */
  readonly cancellationTiers: readonly CancellationTier[];
}

/** Reads what is for sale: for looking from a cache, for selling never. */
export interface HotelReader {
  /** As it is shown; events make the cache forget it. */
  findHotel(hotelId: string, livemode: boolean): Promise<HotelPage | undefined>;
  /** As it is sold: read now; callers of the same moment share the read. */
  findOffer(roomTypeId: string, livemode: boolean): Promise<Offer | undefined>;
  /** Other room types to try, best first, for that many guests in one room. */
  findOthers(roomTypeId: string, guests: number, livemode: boolean): Promise<Offer[]>;
  /** Fails when the catalog cannot be reached. */
  ping(): Promise<unknown>;
}

const cacheSeconds = 3_600;
const othersToTry = 12;
const hotelId = /^htl_[A-Za-z0-9_-]{1,64}$/;

/** Opens the reader over the catalog and its replica (decision D29), which are the same database where there is none. */
export function openHotelReader(
  { catalog, replica }: { catalog: CatalogDatabase; replica: CatalogDatabase },
  cache: Cache,
): HotelReader {
  const findHotel: HotelReader['findHotel'] = async (id, livemode) => {
    // Whatever is asked for is remembered, so nothing may be asked for that cannot be a hotel.
    if (!hotelId.test(id)) return undefined;
    const page = await cache.read<HotelPage | null>({
      name: 'hotel-page',
      // Test mode sees other hotels (decision D10).
      key: `${livemode ? 'live' : 'test'}:${id}`,
      scopes: [hotelScope(id)],
      ttlSeconds: cacheSeconds,
      load: async () => {
        const row = await readHotel(replica, { hotelId: id, livemode });
        return row && pageOf(row);
      },
    });
    return page ?? undefined;
  };
  const findOffer = shareInFlight<{ roomTypeId: string; livemode: boolean }, Offer | undefined>(
    ({ roomTypeId, livemode }) => `${livemode} ${roomTypeId}`,
    async (wanted) => {
      const row = await readRoomType(catalog, wanted);
      if (row === null) return undefined;
      const { hotel, cancellationTiers, ...roomType } = row;
      return { hotel, roomType, cancellationTiers };
    },
  );
  return {
    findHotel,
    ping: () => catalog.$queryRaw`SELECT 1`,
    findOffer: (roomTypeId, livemode) => findOffer({ roomTypeId, livemode }),
    async findOthers(roomTypeId, guests, livemode) {
      const wanted = { roomTypeId, guests, livemode, limit: othersToTry };
      const others = await findAlternatives(replica, wanted);
      const offers = await Promise.all(
        others.map(async (other) => {
          const page = await findHotel(other.hotelId, livemode);
          const roomType = page?.roomTypes.find(({ id }) => id === other.roomTypeId);
          return page && roomType && { ...page, roomType, cancellationTiers: roomType.cancellation };
        }),
      );
      return offers.filter((offer) => offer !== undefined);
    },
  };
}

/** What a booking keeps of its hotel and room type, whatever becomes of them (decision D28). */
export function termsOf({
  hotel,
  roomType,
  cancellationTiers,
}: Offer): Omit<BookingTerms, 'nights' | 'lines'> {
  const { name, address, city, countryCode, timeZone, checkInTime, checkOutTime } = hotel;
  return {
    hotel: { name, address, city, countryCode, timeZone, checkInTime, checkOutTime },
    roomType: { name: roomType.name },
    cancellationTiers,
  };
}
