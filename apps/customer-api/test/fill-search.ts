import { addDays, daysBetween } from '@holdfast/domain/calendar-date';
import { addMonths, longestSearchedNights, monthOf, nightsOfOffers } from '@holdfast/domain/offer-months';
import type { SearchDatabase } from '@holdfast/prisma-search/database';

/** A hotel of the read model with one room type that costs the same every night. */
export interface SearchedHotel {
  readonly id: string;
  readonly name: string;
  readonly city?: string;
  readonly currency?: string;
  readonly stars?: number;
  readonly amenities?: readonly string[];
  /** Kilometres north of the city. */
  readonly north?: number;
  readonly perNightMinor: number;
  readonly roomsLeft?: number;
  readonly sandbox?: boolean;
  readonly photoKey?: string;
}

const cities: Record<string, readonly [latitude: number, longitude: number, countryCode: string]> = {
  Lisbon: [38.72, -9.14, 'PT'],
  'São Paulo': [-23.55, -46.63, 'BR'],
};

/** Writes hotels as the projector would, for all stays that begin from `from` on within two months. */
export async function fillSearch(
  db: SearchDatabase,
  from: string,
  hotels: readonly SearchedHotel[],
): Promise<void> {
  const months = [monthOf(from), addMonths(monthOf(from), 1)];
  await db.$queryRaw`SELECT roll_offer_months(${months[0]}, ${months[1]})`;
  for (const hotel of hotels) {
    await addHotel(db, hotel);
    for (const month of months) await db.offer.upsert(offerOf(hotel, month));
  }
  await db.$queryRaw`SELECT recount_places(ARRAY(SELECT place_id FROM hotels))::text`;
}

async function addHotel(db: SearchDatabase, hotel: SearchedHotel): Promise<void> {
  const { id, name, city = 'Lisbon', currency = 'EUR', stars = 4, amenities = [], north = 0 } = hotel;
  const { sandbox = false, photoKey = null } = hotel;
  const [latitude = 0, longitude = 0, countryCode = ''] = cities[city] ?? [];
  const place = latitude + north / 111.2;
  await db.$executeRaw`
    INSERT INTO hotels (hotel_id, name, city, country_code, place_id, latitude, longitude, location, stars, amenities,
      rating_average, rating_count, currency, sandbox, photo_key, document, charge_basis_points,
      charge_per_room_night_minor, charge_per_guest_night_minor, charge_per_room_stay_minor)
    VALUES (${id}, ${name}, ${city}, ${countryCode}, place_id_of(${city}, ${countryCode}), ${place}, ${longitude},
      ll_to_earth(${place}, ${longitude}), ${stars}, ${amenities}::text[], 4.26, 3, ${currency}, ${sandbox}, ${photoKey},
      to_tsvector('english', ${name}), 0, 0, 0, 0)
    ON CONFLICT (hotel_id) DO NOTHING`;
}

function offerOf({ id, perNightMinor, roomsLeft = 5 }: SearchedHotel, month: string) {
  const { from, nights } = nightsOfOffers(month);
  const eachNight = <Value>(value: (date: string) => Value) =>
    Array.from({ length: nights }, (_, night) => value(addDays(from, night)));
  const offer = {
    month,
    hotelId: id,
    roomTypeId: id.replace('htl', 'rt'),
    roomTypeName: 'Double',
    maxGuests: 2,
    roomsLeft: eachNight(() => roomsLeft),
    priceSums: [
      ...eachNight((date) => BigInt(daysBetween(from, date) * perNightMinor)),
      BigInt(nights * perNightMinor),
    ],
    minStay: eachNight(() => 1),
    maxStay: eachNight(() => 365),
    lengthOfStay: Array.from({ length: longestSearchedNights }, () => 0),
  };
  const { hotelId, roomTypeId } = offer;
  return {
    where: { hotelId_roomTypeId_month: { hotelId, roomTypeId, month } },
    create: offer,
    update: offer,
  };
}
