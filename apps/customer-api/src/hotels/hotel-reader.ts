import type { Hotel } from '@holdfast/contracts/http/hotel';
import type { RoomType } from '@holdfast/contracts/http/room-type';
import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { BookingTerms } from '@holdfast/prisma-booking/terms';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import { findAlternatives } from '@holdfast/prisma-catalog/find-alternatives';
import { readHotel } from '@holdfast/prisma-catalog/read-hotel';
import { readRoomType } from '@holdfast/prisma-catalog/read-room-type';
import type { Redis } from 'ioredis';
import { pageOf } from './hotel-page.ts';
import { cachedRead } from './two-level-cache.ts';

/** A hotel as it is shown, with its room types. */
export interface HotelPage {
  readonly hotel: Hotel;
  readonly roomTypes: readonly RoomType[];
  readonly cancellationTiers: readonly CancellationTier[];
}

/** A room type with its hotel. */
export interface Offer {
  readonly hotel: Hotel;
  readonly roomType: RoomType;
  readonly cancellationTiers: readonly CancellationTier[];
}

/** Reads what is for sale, from caches where it can: descriptions rarely change. */
export interface HotelReader {
  findHotel(hotelId: string, livemode: boolean): Promise<HotelPage | undefined>;
  findOffer(roomTypeId: string, livemode: boolean): Promise<Offer | undefined>;
  /** Fails when the catalog cannot be reached. */
  ping(): Promise<unknown>;
  /** Other room types to try, best first, for that many guests in one room. */
  findOthers(roomTypeId: string, guests: number, livemode: boolean): Promise<Offer[]>;
}

const othersToTry = 12;

/** Opens the reader over the catalog's database; Redis may be missing. */
export function openHotelReader(db: CatalogDatabase, redis: Redis | undefined): HotelReader {
  const pages = cachedRead<HotelPage>({
    name: 'hotel-page',
    redis,
    load: async (key) => {
      const hotel = await readHotel(db, { hotelId: key.slice(1), livemode: isLive(key) });
      return hotel === null ? undefined : pageOf(hotel);
    },
  });
  const owners = cachedRead<{ hotelId: string }>({
    name: 'room-type-hotel',
    redis,
    load: async (key) => {
      const roomType = await readRoomType(db, { roomTypeId: key.slice(1), livemode: isLive(key) });
      return roomType === null ? undefined : { hotelId: roomType.hotelId };
    },
  });
  const others = cachedRead<{ roomTypeId: string; hotelId: string }[]>({
    name: 'other-room-types',
    redis,
    load: async (key) => {
      const [roomTypeId = '', guests] = key.slice(1).split('|');
      const wanted = { roomTypeId, guests: Number(guests), livemode: isLive(key), limit: othersToTry };
      return [...(await findAlternatives(db, wanted))];
    },
  });
  const findHotel: HotelReader['findHotel'] = (hotelId, livemode) => pages(modeKey(hotelId, livemode));
  const offerIn = async (
    hotelId: string,
    roomTypeId: string,
    livemode: boolean,
  ): Promise<Offer | undefined> => {
    const page = await findHotel(hotelId, livemode);
    const roomType = page?.roomTypes.find(({ id }) => id === roomTypeId);
    if (page === undefined || roomType === undefined) return undefined;
    return { hotel: page.hotel, roomType, cancellationTiers: page.cancellationTiers };
  };
  return {
    findHotel,
    ping: () => db.$queryRaw`SELECT 1`,
    async findOffer(roomTypeId, livemode) {
      const owner = await owners(modeKey(roomTypeId, livemode));
      return owner && offerIn(owner.hotelId, roomTypeId, livemode);
    },
    async findOthers(roomTypeId, guests, livemode) {
      const found = (await others(modeKey(`${roomTypeId}|${guests}`, livemode))) ?? [];
      const offers = await Promise.all(
        found.map((other) => offerIn(other.hotelId, other.roomTypeId, livemode)),
      );
      return offers.filter((offer) => offer !== undefined);
    },
  };
}

/** What a booking keeps of its hotel and room type, whatever becomes of them (decision D28). */
export function termsOf({ hotel, roomType, cancellationTiers }: Offer): Omit<BookingTerms, 'nights'> {
  const { name, address, city, countryCode, timeZone, checkInTime, checkOutTime } = hotel;
  return {
    hotel: { name, address, city, countryCode, timeZone, checkInTime, checkOutTime },
    roomType: { name: roomType.name },
    cancellationTiers,
  };
}

// Test mode sees other hotels (decision D10), so the mode is part of the key.
function modeKey(id: string, livemode: boolean): string {
  return `${livemode ? 'L' : 'T'}${id}`;
}

function isLive(key: string): boolean {
  return key.startsWith('L');
}
