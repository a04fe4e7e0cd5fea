import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFreeRooms } from '../src/find-free-rooms.ts';
import { searchHotels } from '../src/search-hotels.ts';
import type { SearchQuery } from '../src/search-query.ts';
import { bruteForce, bruteForceRooms } from './brute-force.ts';
import { randomMarket, randomQuery } from './random-market.ts';
import { useSearchDatabase, writeMarket } from './search-fixture.ts';

const database = useSearchDatabase();

test('finds what looking at every hotel, room type and night finds', async () => {
  const db = database();
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      randomMarket,
      fc.array(randomQuery, { minLength: 12, maxLength: 12 }),
      async (market, queries) => {
        await db.$executeRaw`TRUNCATE hotels, offers, places`;
        await writeMarket(db, market);
        for (const query of queries) {
          const expected = bruteForce(market, query);
          found += expected.total;
          expect(await searchHotels(db, query)).toEqual(expected);
        }
      },
    ),
    { numRuns: 40 },
  );
  // A property of empty answers would prove nothing.
  expect(found).toBeGreaterThan(100);
});

test('the pages of every order are the whole, each hotel once', async () => {
  const db = database();
  await fc.assert(
    fc.asyncProperty(randomMarket, randomQuery, async (market, query) => {
      await db.$executeRaw`TRUNCATE hotels, offers, places`;
      await writeMarket(db, market);
      const read = (page: Partial<SearchQuery>) => searchHotels(db, { ...query, ...page });
      const whole = await read({ page: 1, pageSize: 20 });
      const pages = await Promise.all([1, 2, 3, 4].map((page) => read({ page, pageSize: 2 })));
      expect(pages.flatMap(({ items }) => items)).toEqual(whole.items.slice(0, 8));
    }),
    { numRuns: 12 },
  );
});

test('a stay longer than offers reach is refused', async () => {
  const query = fc.sample(randomQuery, 1)[0] as SearchQuery;
  const stay = { ...query, checkIn: '2026-12-01', checkOut: '2027-01-05' };
  await expect(searchHotels(database(), stay)).rejects.toThrow(RangeError);
});

test('lists the free rooms that looking at every room type and night finds', async () => {
  const db = database();
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      randomMarket,
      fc.array(randomQuery, { minLength: 12, maxLength: 12 }),
      async (market, queries) => {
        await db.$executeRaw`TRUNCATE hotels, offers, places`;
        await writeMarket(db, market);
        for (const { near, checkIn, checkOut, guests, currency, rates, livemode, ...query } of queries) {
          const { page, pageSize } = query;
          const asked = { near, checkIn, checkOut, guests, currency, rates, livemode, page, pageSize };
          const expected = bruteForceRooms(market, { ...asked, sort: 'PRICE' });
          found += expected.total;
          expect(await findFreeRooms(db, asked)).toEqual(expected);
        }
      },
    ),
    { numRuns: 20 },
  );
  expect(found).toBeGreaterThan(100);
});
