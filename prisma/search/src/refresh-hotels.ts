import { type CalendarMonth, nightsOfOffers } from '@holdfast/domain/offer-months';
import { type SearchedHotel, searchedHotel } from '@holdfast/domain/searched-hotel';
import type { SearchDatabase } from './database.ts';
import { type HotelPoint, replaceHotels } from './replace-hotels.ts';
import type { SearchSource } from './search-source.ts';

/**
 * Makes what searches read of some hotels, and of some months of arrival, what catalog and inventory say now.
 * Returns where the hotels were and are, for caches to forget. Without a month only hotels may be named that are gone.
 */
export function refreshHotels(
  db: SearchDatabase,
  source: SearchSource,
  { hotelIds, months }: { hotelIds: readonly string[]; months: readonly CalendarMonth[] },
): Promise<HotelPoint[]> {
  return replaceHotels(db, { hotelIds, months, read: () => readPresent(source, hotelIds, months) });
}

async function readPresent(
  source: SearchSource,
  hotelIds: readonly string[],
  months: readonly CalendarMonth[],
): Promise<SearchedHotel[]> {
  const [first, last] = [months[0], months.at(-1)];
  const [hotels, sold] = await Promise.all([
    source.readHotels(hotelIds),
    first === undefined || last === undefined
      ? []
      : source.readOffers(hotelIds, nightsOfOffers(first).from, nightsOfOffers(last).until),
  ]);
  const soldByHotel = Map.groupBy(sold, ({ hotelId }) => hotelId);
  return hotels.flatMap((hotel) => searchedHotel(hotel, soldByHotel.get(hotel.id) ?? [], months) ?? []);
}
