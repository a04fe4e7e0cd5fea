import { databaseUrl } from '@holdfast/database/services';
import { hotelsPerFilling, openSearchFilling } from './fill-search.ts';

import { sampleHotels } from './sample-hotels.ts';
import { seedBookings } from './seed-bookings.ts';
import { seedCatalog } from './seed-catalog.ts';
import type { SeedHotel } from './seed-hotel.ts';
import { seedIdentity } from './seed-identity.ts';
import { seedInventory } from './seed-inventory.ts';
import { type PhotoPlaces, seedPhotos } from './seed-photos.ts';

/** How much was added; all zeros when it was there already and the horizon has not moved. */
export interface SampleOutcome {
  readonly hotels: number;
  readonly roomTypes: number;
  readonly reviews: number;
  readonly photos: number;
  readonly nights: number;
  readonly ratePlans: number;
  readonly users: number;
  /** Hotels that searches did not know. */
  readonly searched: number;
}

export interface SampleOptions {
  /** Where a service's database is, when not where the environment says. */
  readonly addressOf?: (service: string) => string;
  /** By which the addresses of people are found; without it nobody can log in. */
  readonly addressHashKey?: string | undefined;
  /** Where the hotels' photos go; without it they have none. */
  readonly photos?: PhotoPlaces;
  /** How far ahead nights are sold, 365 unless told (decision D23). */
  readonly horizonDays?: number;
}

/**
 * Loads the sample data into migrated databases: hotels with reviews, room types, nights up to a year from today,
 * prices with taxes and fees, exchange rates, a guest, and what searches read of all that. Run again it adds only the nights that have come into
 * reach; nothing that is there is changed.
 */
export async function seedSample(
  postgresUrl: string,
  {
    addressOf = (service) => databaseUrl(postgresUrl, service),
    horizonDays = 365,
    addressHashKey,
    photos: places,
  }: SampleOptions = {},
): Promise<SampleOutcome> {
  const hotels = sampleHotels();
  const [catalog, inventory, users] = await Promise.all([
    seedCatalog(addressOf('catalog'), hotels),
    seedInventory(addressOf('inventory'), hotels, horizonDays),
    seedIdentity(addressOf('identity'), addressHashKey),
    seedBookings(addressOf('booking')),
  ]);
  const photos = places === undefined ? 0 : await seedPhotos(addressOf('catalog'), hotels, places);
  const searched = await fillSearch(addressOf, hotels, { horizonDays, again: photos > 0 });
  return { ...catalog, photos, ...inventory, users, searched };
}

/** The projector keeps up to date what is there; a hotel that it has never heard of is added here, or one `again`. */
async function fillSearch(
  addressOf: (service: string) => string,
  hotels: readonly SeedHotel[],
  { horizonDays, again }: { horizonDays: number; again: boolean },
): Promise<number> {
  const filling = await openSearchFilling(addressOf, horizonDays);
  try {
    const ids = hotels.map(({ id }) => id);
    const missing = again ? ids : await filling.missing(ids);
    for (let first = 0; first < missing.length; first += hotelsPerFilling) {
      await filling.fill(missing.slice(first, first + hotelsPerFilling));
    }
    if (missing.length > 0) await filling.finish();
    return missing.length;
  } finally {
    await filling.close();
  }
}
