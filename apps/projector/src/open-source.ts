import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import { listHotelIds, readHotelsForSearch } from '@holdfast/prisma-catalog/list-hotels';
import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readOffers } from '@holdfast/prisma-inventory/read-offers';
import type { SearchSource } from '@holdfast/prisma-search/search-source';

/** What searches are made from: the catalog's hotels and the inventory's rooms and prices. */
export function openSource(catalog: CatalogDatabase, inventory: InventoryDatabase): SearchSource {
  return {
    listHotelIds: (after, limit) => listHotelIds(catalog, { after, limit }),
    readHotels: (hotelIds) => readHotelsForSearch(catalog, { hotelIds }),
    readOffers: (hotelIds, from, until) => readOffers(inventory, { hotelIds, from, until }),
  };
}
