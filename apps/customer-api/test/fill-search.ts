import { type CancellationTier, defaultCancellationTiers } from '@holdfast/domain/cancellation-policy';
import { type CalendarMonth, monthOf, nightsOfOffers } from '@holdfast/domain/offer-months';
import { searchedHotel } from '@holdfast/domain/searched-hotel';
import { nightsOf } from '@holdfast/domain/stay';
import { listHotelIds, readHotelsForSearch } from '@holdfast/prisma-catalog/list-hotels';
import { readOffers } from '@holdfast/prisma-inventory/read-offers';
import type { SearchDatabase } from '@holdfast/prisma-search/database';
import { refreshHotels } from '@holdfast/prisma-search/refresh-hotels';
import { replaceHotels } from '@holdfast/prisma-search/replace-hotels';
import { rollOfferMonths } from '@holdfast/prisma-search/roll-offer-months';
import type { Platform } from '@holdfast/storefront/platform';
import { firstNight } from './test-api.ts';

/** A hotel of the read model with one room type, a double that costs the same every night. */
export interface FilledHotel {
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
  readonly photo?: string;
  /** Free until a day before unless told. */
  readonly cancellationTiers?: readonly CancellationTier[];
}

const cities: Record<string, readonly [latitude: number, longitude: number, countryCode: string]> = {
  Lisbon: [38.72, -9.14, 'PT'],
  // North of Lisbon, beyond fifty kilometres.
  Leiria: [39.44, -9.14, 'PT'],
  'São Paulo': [-23.55, -46.63, 'BR'],
};
const months = [monthOf(firstNight)];

/** Writes hotels into the read model, for stays that begin in the month of the first night for sale. */
export async function fillSearch(db: SearchDatabase, hotels: readonly FilledHotel[]): Promise<void> {
  await rollMonths(db);
  const hotelIds = hotels.map(({ id }) => id);
  const read = async () => hotels.flatMap((hotel) => searched(hotel, months) ?? []);
  await replaceHotels(db, { hotelIds, months, read });
}

/** Makes the read model of all hotels from catalog and inventory, as the projector does. */
export async function refreshSearch({ search, catalog, inventory }: Platform): Promise<void> {
  await rollMonths(search);
  const hotelIds = await listHotelIds(catalog, { limit: 100 });
  const source = {
    listHotelIds: async () => hotelIds,
    readHotels: (ids: readonly string[]) => readHotelsForSearch(catalog, { hotelIds: ids }),
    readOffers: (ids: readonly string[], from: string, until: string) =>
      readOffers(inventory, { hotelIds: ids, from, until }),
  };
  await refreshHotels(search, source, { hotelIds, months });
}

async function rollMonths(db: SearchDatabase): Promise<void> {
  await rollOfferMonths(db, { from: months[0] ?? '', until: months[0] ?? '' });
}

function searched(hotel: FilledHotel, of: readonly CalendarMonth[]) {
  const { id, city = 'Lisbon', currency = 'EUR', stars = 4, amenities = [], north = 0, photo = null } = hotel;
  const { name, perNightMinor: amountMinor, roomsLeft = 5, sandbox = false } = hotel;
  const { cancellationTiers = defaultCancellationTiers } = hotel;
  const [latitude = 0, longitude = 0, countryCode = ''] = cities[city] ?? [];
  const place = { city, countryCode, latitude: latitude + north / 111.2, longitude };
  const roomTypeId = id.replace('htl', 'rt');
  const described = {
    ...{ id, name, description: '', ...place, stars, amenities, currency, sandbox, photo },
    ...{ ratingSum: 13, ratingCount: 3, status: 'ACTIVE' },
    ...{ timeZone: 'Europe/Lisbon', checkInTime: '15:00' },
    roomTypes: [{ id: roomTypeId, name: 'Double', maxGuests: 2, cancellationTiers }],
  };
  const { from, until } = nightsOfOffers(of[0] ?? '');
  const unrestricted = { stopSell: false, minStay: null, maxStay: null, closedToArrival: false };
  const nights = nightsOf({ checkIn: from, checkOut: until }).map((date) => ({
    ...{ date, roomsLeft, amountMinor },
    ...unrestricted,
  }));
  return searchedHotel(
    described,
    [{ roomTypeId, hotelId: id, currency, rules: [], charges: [], nights }],
    of,
  );
}
