import type { CatalogDatabase } from './database.ts';
import { hotelTerms, hotelTermsOf, roomTypeOf, roomTypeParts } from './hotel-view.ts';
import type { RoomTypeWithHotel } from './read-room-type.ts';
import { visibleHotels } from './visible-hotels.ts';

/** Who has to be put up elsewhere. */
export interface EqualRoomsWanted {
  readonly hotelId: string;
  /** Guests in one room. */
  readonly guests: number;
  readonly livemode: boolean;
  readonly limit: number;
}

/**
 * Room types in which the guests of a hotel fare no worse: of other hotels in its city with as many stars or more and
 * the same currency. Those of equal stars come first; whether one is free is inventory's to say.
 */
export async function findEqualRooms(
  db: CatalogDatabase,
  { hotelId, guests, livemode, limit }: EqualRoomsWanted,
): Promise<RoomTypeWithHotel[]> {
  const from = await db.hotel.findUnique({
    where: { id: hotelId },
    select: { city: true, countryCode: true, stars: true, currency: true },
  });
  if (from === null) return [];
  const { stars, ...place } = from;
  const rows = await db.roomType.findMany({
    where: {
      hotelId: { not: hotelId },
      maxGuests: { gte: guests },
      hotel: { ...visibleHotels(livemode), ...place, stars: { gte: stars } },
    },
    include: { ...roomTypeParts, hotel: { include: hotelTerms } },
    orderBy: [{ hotel: { stars: 'asc' } }, { maxGuests: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map((row) => {
    const hotel = hotelTermsOf(row.hotel);
    return { ...roomTypeOf(row, hotel), hotel };
  });
}
