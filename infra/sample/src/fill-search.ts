import { dateIn } from '@holdfast/domain/calendar-date';
import { monthsOnSale } from '@holdfast/domain/offer-months';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { listHotelIds, readHotelsForSearch } from '@holdfast/prisma-catalog/list-hotels';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readOffers } from '@holdfast/prisma-inventory/read-offers';
import { openSearchDatabase } from '@holdfast/prisma-search/database';
import { rebuildWalk, rollWalk } from '@holdfast/prisma-search/rebuild-search';
import { refreshHotels } from '@holdfast/prisma-search/refresh-hotels';
import { rollOfferMonths } from '@holdfast/prisma-search/roll-offer-months';
import type { SearchSource } from '@holdfast/prisma-search/search-source';
import { beginWalk, finishWalk } from '@holdfast/prisma-search/walks';
import { poolOf } from './pool.ts';

/** What searches read, while hotels are added to it. */
export interface SearchFilling {
  /** Those of the hotels that searches do not know. */
  missing(hotelIds: readonly string[]): Promise<string[]>;
  /** Reads these hotels as catalog and inventory have them, and writes them for searches. */
  fill(hotelIds: readonly string[]): Promise<void>;
  /** Notes that all hotels are there, so that the projector does not go through them again today. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** As many as one transaction holds locks of. */
export const hotelsPerFilling = 50;

/**
 * Opens what the projector would do with every hotel that is new, so that search works before it has heard of any.
 * Stays that begin within `horizonDays` are found.
 */
export async function openSearchFilling(
  addressOf: (service: string) => string,
  horizonDays: number,
): Promise<SearchFilling> {
  const catalog = openCatalogDatabase(poolOf(addressOf('catalog')));
  const inventory = openInventoryDatabase(poolOf(addressOf('inventory')));
  const search = openSearchDatabase(poolOf(addressOf('search')));
  const source: SearchSource = {
    listHotelIds: (after, limit) => listHotelIds(catalog, { after, limit }),
    readHotels: (hotelIds) => readHotelsForSearch(catalog, { hotelIds }),
    readOffers: (hotelIds, from, until) => readOffers(inventory, { hotelIds, from, until }),
  };
  const months = monthsOnSale(horizonDays);
  await rollOfferMonths(search, { from: months[0] ?? '', until: months.at(-1) ?? '' });
  return {
    async missing(hotelIds) {
      const found = await search.$queryRaw<{ hotelId: string }[]>`SELECT hotel_id AS "hotelId" FROM hotels`;
      const known = new Set(found.map(({ hotelId }) => hotelId));
      return hotelIds.filter((hotelId) => !known.has(hotelId));
    },
    async fill(hotelIds) {
      await refreshHotels(search, source, { hotelIds, months });
    },
    async finish() {
      await search.$executeRaw`ANALYZE hotels, offers, places`;
      for (const walk of [rebuildWalk, rollWalk(dateIn('UTC', new Date()))]) {
        await beginWalk(search, walk);
        await finishWalk(search, walk);
      }
    },
    async close() {
      await Promise.all([catalog, inventory, search].map((db) => db.$disconnect()));
    },
  };
}
