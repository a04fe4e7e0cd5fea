import { databaseUrl } from '@holdfast/database/services';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { poolOf } from './pool.ts';
import { sampleGuest } from './sample-guest.ts';
import { sampleHotels } from './sample-hotels.ts';
import { seedCatalog } from './seed-catalog.ts';
import { seedInventory } from './seed-inventory.ts';

/** How much was added; all zeros when it was there already and the horizon has not moved. */
export interface SampleOutcome {
  readonly hotels: number;
  readonly roomTypes: number;
  readonly reviews: number;
  readonly nights: number;
  readonly ratePlans: number;
  readonly users: number;
}

export interface SampleOptions {
  /** Where a service's database is, when not where the environment says. */
  readonly addressOf?: (service: string) => string;
  /** How far ahead nights are sold, 365 unless told (decision D23). */
  readonly horizonDays?: number;
}

/**
 * Loads the sample data into migrated databases: hotels with reviews, room types, nights up to a year from today,
 * prices with taxes and fees, exchange rates, and a guest. Run again it adds only the nights that have come into
 * reach; nothing that is there is changed.
 */
export async function seedSample(
  postgresUrl: string,
  { addressOf = (service) => databaseUrl(postgresUrl, service), horizonDays = 365 }: SampleOptions = {},
): Promise<SampleOutcome> {
  const hotels = sampleHotels();
  const [catalog, inventory, users] = await Promise.all([
    seedCatalog(addressOf('catalog'), hotels),
    seedInventory(addressOf('inventory'), hotels, horizonDays),
    seedIdentity(addressOf('identity')),
  ]);
  return { ...catalog, ...inventory, users };
}

async function seedIdentity(url: string): Promise<number> {
  const db = openIdentityDatabase(poolOf(url));
  try {
    const { count } = await db.user.createMany({ data: [sampleGuest], skipDuplicates: true });
    return count;
  } finally {
    await db.$disconnect();
  }
}
