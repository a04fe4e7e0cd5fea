import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { type CalendarMonth, monthOf, monthsBetween, nightsOfOffers } from '@holdfast/domain/offer-months';
import { searchedHotel } from '@holdfast/domain/searched-hotel';
import { type CatalogDatabase, openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { readHotelsForSearch } from '@holdfast/prisma-catalog/list-hotels';
import { type InventoryDatabase, openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readOffers } from '@holdfast/prisma-inventory/read-offers';
import { openSearchDatabase, type SearchDatabase } from '@holdfast/prisma-search/database';
import { replaceHotels } from '@holdfast/prisma-search/replace-hotels';
import { rollOfferMonths } from '@holdfast/prisma-search/roll-offer-months';
import { poolOf } from './pool.ts';

/** As many as one transaction holds locks of. */
export const hotelsPerFilling = 50;

/** The databases from which and into which search is filled. */
export interface SearchFilling {
  /** Those of the hotels that searches do not know. */
  missing(hotelIds: readonly string[]): Promise<string[]>;
  /** Reads these hotels as catalog and inventory have them, and writes them for searches; returns how many rows. */
  fill(hotelIds: readonly string[]): Promise<number>;
  analyze(): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens what the projector would do with every hotel that is new, so that search works before it has heard of any.
 * `from` and `until` are the nights on sale; stays that begin on one of them are found.
 */
export async function openSearchFilling(
  addressOf: (service: string) => string,
  nights: { readonly from: CalendarDate; readonly until: CalendarDate },
): Promise<SearchFilling> {
  const catalog = openCatalogDatabase(poolOf(addressOf('catalog')));
  const inventory = openInventoryDatabase(poolOf(addressOf('inventory')));
  const search = openSearchDatabase(poolOf(addressOf('search')));
  const months = monthsBetween(monthOf(nights.from), monthOf(nights.until));
  await rollOfferMonths(search, { from: monthOf(nights.from), until: monthOf(nights.until) });
  return {
    fill: (hotelIds) => fill({ catalog, inventory, search }, hotelIds, months),
    missing: async (hotelIds) => {
      const found = await search.$queryRaw<{ hotelId: string }[]>`SELECT hotel_id AS "hotelId" FROM hotels`;
      const known = new Set(found.map(({ hotelId }) => hotelId));
      return hotelIds.filter((hotelId) => !known.has(hotelId));
    },
    analyze: () => search.$executeRaw`ANALYZE hotels, offers, places`,
    async close() {
      await Promise.all([catalog, inventory, search].map((db) => db.$disconnect()));
    },
  };
}

interface Databases {
  readonly catalog: CatalogDatabase;
  readonly inventory: InventoryDatabase;
  readonly search: SearchDatabase;
}

async function fill(
  { catalog, inventory, search }: Databases,
  hotelIds: readonly string[],
  months: readonly CalendarMonth[],
): Promise<number> {
  let rows = 0;
  const first = nightsOfOffers(months[0] ?? '');
  const last = nightsOfOffers(months.at(-1) ?? '');
  const read = async () => {
    const [hotels, sold] = await Promise.all([
      readHotelsForSearch(catalog, { hotelIds }),
      readOffers(inventory, { hotelIds, from: first.from, until: last.until }),
    ]);
    const byHotel = Map.groupBy(sold, (offer) => offer.hotelId);
    const found = hotels.flatMap((hotel) => searchedHotel(hotel, byHotel.get(hotel.id) ?? [], months) ?? []);
    rows = found.reduce((sum, { offers }) => sum + 1 + offers.length, 0);
    return found;
  };
  await replaceHotels(search, { hotelIds, months, read });
  return rows;
}
