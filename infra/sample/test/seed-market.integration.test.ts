import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { openSearchDatabase } from '@holdfast/prisma-search/database';
import { findPlaces } from '@holdfast/prisma-search/find-places';
import { searchHotels } from '@holdfast/prisma-search/search-hotels';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marketNights } from '../src/market/market-nights.ts';
import { seedMarket } from '../src/market/seed-market.ts';

const databases = new Map<string, TemporaryDatabase>();
const addressOf = (service: string) => databases.get(service)?.url ?? '';
const days = 40;

beforeAll(async () => {
  for (const service of ['catalog', 'inventory', 'search']) {
    databases.set(service, await createTemporaryDatabase(service));
  }
});

afterAll(async () => {
  await Promise.all([...databases.values()].map((database) => database.drop()));
});

async function numberOf(service: string, sql: string): Promise<number> {
  const client = new pg.Client(addressOf(service));
  await client.connect();
  const { rows } = await client.query<{ number: string }>(`SELECT (${sql}) AS number`);
  await client.end();
  return Number(rows[0]?.number);
}

test('a market that was begun goes on, and what it holds agrees', { timeout: 120_000 }, async () => {
  const begun = await seedMarket('', { hotels: 120, days, addressOf });
  expect(begun.map(({ phase, present }) => [phase, present])).toEqual([
    ['catalog', 0],
    ['inventory', 0],
    ['search', 0],
  ]);
  const said: string[] = [];
  const grown = await seedMarket('', { hotels: 200, days, addressOf, say: (text) => said.push(text) });
  expect(grown.map(({ present }) => present)).toEqual([120, 120, 120]);
  expect(said).toContain('catalog: 120 hotels are there already');
  const again = await seedMarket('', { hotels: 200, days, addressOf });
  expect(again.map(({ present, rows }) => [present, rows])).toEqual([
    [200, 0],
    [200, 0],
    [200, 0],
  ]);

  expect(
    await numberOf('catalog', 'SELECT count(*) FROM room_types JOIN hotels ON hotels.id = hotel_id'),
  ).toBe(1000);
  expect(await numberOf('inventory', 'SELECT count(*) FROM nights')).toBe(1000 * (days + 2));
  expect(
    await numberOf('inventory', 'SELECT count(*) FROM rate_plans JOIN allotments USING (room_type_id)'),
  ).toBe(1000);
  const disagreeing = `SELECT count(*) FROM nights
     LEFT JOIN (SELECT room_type_id, to_char(check_in::date + n, 'YYYY-MM-DD') AS date, sum(rooms) AS rooms
                  FROM holds JOIN hold_lines USING (booking_id),
                       generate_series(0, check_out::date - check_in::date - 1) n
                 WHERE state = 'BOOKED' GROUP BY 1, 2) live USING (room_type_id, date)
     JOIN allotments USING (room_type_id)
    WHERE reserved <> coalesce(live.rooms, 0)
       OR capacity <> night_capacity(nights.rooms, allotments.rooms, allowance_percent, soft_limit)`;
  expect(await numberOf('inventory', disagreeing)).toBe(0);
  const outside = `SELECT count(*) FROM hold_lines JOIN holds USING (booking_id)
    WHERE NOT EXISTS (SELECT FROM nights WHERE nights.room_type_id = hold_lines.room_type_id AND date = check_in)`;
  expect(await numberOf('inventory', outside)).toBe(0);
  expect(await numberOf('search', 'SELECT count(*) FROM hotels')).toBe(200);
  expect(await numberOf('search', 'SELECT sum(hotel_count) FROM places')).toBe(200);
  expect(await numberOf('search', 'SELECT count(DISTINCT room_type_id) FROM offers')).toBe(1000);
});

test('what was loaded is found', async () => {
  const search = openSearchDatabase({ url: addressOf('search') });
  const nights = marketNights(days).dates;
  const [place] = await findPlaces(search, { text: 'Shanghai', limit: 1 });
  if (place === undefined) throw new Error('the largest city has no hotel');
  const found = await searchHotels(search, {
    near: { ...place, radiusKm: 50 },
    checkIn: nights[20] ?? '',
    checkOut: nights[22] ?? '',
    guests: 2,
    currency: 'CNY',
    rates: {},
    livemode: false,
    sort: 'PRICE',
    page: 1,
    pageSize: 10,
  });
  expect(found.items[0]).toMatchObject({ countryCode: 'CN', offer: { totalPrice: { currency: 'CNY' } } });
  await search.$disconnect();
});
