import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { type DescribedHotel, type SoldRoomType, searchedHotel } from '@holdfast/domain/searched-hotel';
import { afterAll, beforeAll } from 'vitest';
import { openSearchDatabase, type SearchDatabase } from '../src/database.ts';
import { replaceHotels } from '../src/replace-hotels.ts';
import { rollOfferMonths } from '../src/roll-offer-months.ts';

/** The months the tests sell, over a year's end. */
export const months = ['2026-11', '2026-12', '2027-01', '2027-02'];

/** A hotel as catalog and inventory tell of it. */
export interface MarketHotel {
  readonly described: DescribedHotel;
  readonly sold: readonly SoldRoomType[];
}

/** A search database for one test file. */
export function useSearchDatabase(): () => SearchDatabase {
  let db: SearchDatabase | undefined;
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const temporary = await createTemporaryDatabase('search');
    drop = temporary.drop;
    db = openSearchDatabase({ url: temporary.url, connectTimeoutMillis: 30_000 });
    await rollOfferMonths(db, { from: '2026-11', until: '2027-02' });
  });
  afterAll(async () => {
    await db?.$disconnect();
    await drop?.();
  });
  return () => {
    if (db === undefined) throw new Error('the database is open only within tests');
    return db;
  };
}

/** Writes hotels as a refresh does; others that were there stay. */
export function writeMarket(db: SearchDatabase, market: readonly MarketHotel[]) {
  return replaceHotels(db, {
    hotelIds: market.map(({ described }) => described.id),
    months,
    read: async () => market.flatMap(({ described, sold }) => searchedHotel(described, sold, months) ?? []),
  });
}

/** A hotel in Lisbon without rooms, to be changed. */
export function hotelIn(city: string, described: Partial<DescribedHotel> = {}): DescribedHotel {
  return {
    id: `htl_${crypto.randomUUID().replaceAll('-', '')}`,
    name: `Hotel ${city}`,
    description: 'Rooms by the harbour',
    city,
    countryCode: 'PT',
    latitude: 38.7,
    longitude: -9.1,
    stars: 4,
    amenities: ['wifi'],
    ratingSum: 9,
    ratingCount: 2,
    status: 'ACTIVE',
    sandbox: true,
    currency: 'EUR',
    photo: null,
    timeZone: 'Europe/Lisbon',
    checkInTime: '15:00',
    roomTypes: [],
    ...described,
  };
}
