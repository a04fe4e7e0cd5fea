import { databaseUrl } from '@holdfast/database/services';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openNights } from '@holdfast/prisma-inventory/open-nights';
import { sampleGuest } from './sample-guest.ts';
import { type SampleHotel, sampleHotels } from './sample-hotels.ts';

/** How much was added; all zeros when it was there already and the horizon has not moved. */
export interface SampleOutcome {
  readonly hotels: number;
  readonly roomTypes: number;
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
 * Loads the sample data into migrated databases: hotels, room types, nights and prices up to a year from today, and
 * a guest. Run again it adds only the nights that have come into reach; nothing that is there is changed.
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

// The rest of the platform refuses to wait this long; loading a year of nights may.
function poolOf(url: string) {
  return { url, maxConnections: 2, statementTimeoutMillis: 120_000 };
}

async function seedCatalog(url: string, hotels: readonly SampleHotel[]) {
  const db = openCatalogDatabase(poolOf(url));
  try {
    const added = await db.hotel.createMany({ data: hotels.map(hotelRow), skipDuplicates: true });
    const rows = hotels.flatMap((hotel) =>
      hotel.roomTypes.map(({ id, template }) => {
        const { name, description, bedType, maxGuests, amenities } = template;
        return { id, hotelId: hotel.id, name, description, bedType, maxGuests, amenities: [...amenities] };
      }),
    );
    const types = await db.roomType.createMany({ data: rows, skipDuplicates: true });
    return { hotels: added.count, roomTypes: types.count };
  } finally {
    await db.$disconnect();
  }
}

function hotelRow({
  id,
  name,
  description,
  address,
  city,
  latitude,
  longitude,
  stars,
  amenities,
}: SampleHotel) {
  const { country: countryCode, currency } = city.market;
  const place = { address, city: city.name, countryCode, latitude, longitude, timeZone: city.timeZone };
  const terms = { status: 'ACTIVE', currency, sandbox: true };
  return { id, name, description, ...place, stars, amenities: [...amenities], ...terms };
}

async function seedInventory(url: string, hotels: readonly SampleHotel[], horizonDays: number) {
  const db = openInventoryDatabase(poolOf(url));
  try {
    const roomTypes = hotels.flatMap((hotel) =>
      hotel.roomTypes.map((type) => ({ ...type, hotelId: hotel.id })),
    );
    const allotments = roomTypes.map(({ id, hotelId, rooms, allowancePercent }) => {
      return { roomTypeId: id, hotelId, rooms, allowancePercent, sandbox: true };
    });
    await db.allotment.createMany({ data: allotments, skipDuplicates: true });
    // It is still yesterday somewhere, and a hotel there sells tonight.
    const today = dateIn('UTC', new Date());
    const reach = { from: addDays(today, -1), until: addDays(today, horizonDays + 1) };
    const plans = roomTypes.map(({ id, hotelId, plan }) => ({ roomTypeId: id, hotelId, ...plan }));
    const { count: ratePlans } = await db.ratePlan.createMany({ data: plans, skipDuplicates: true });
    const hotelRates = hotels.map(({ id, rules }) => ({ hotelId: id, rules: [...rules] }));
    await db.hotelRates.createMany({ data: hotelRates, skipDuplicates: true });
    const nights = await openNights(db, reach);
    // Without fresh statistics the first bookings would read whole months.
    if (nights > 0) await db.$executeRaw`ANALYZE nights, rate_plans, hotel_rates, allotments`;
    return { nights, ratePlans };
  } finally {
    await db.$disconnect();
  }
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
