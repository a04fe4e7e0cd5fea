import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { defaultCancellationTiers } from '@holdfast/domain/cancellation-policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CatalogDatabase, openCatalogDatabase } from '../src/database.ts';
import { findAlternatives } from '../src/find-alternatives.ts';
import { readHotel } from '../src/read-hotel.ts';
import { readRoomType } from '../src/read-room-type.ts';

let db: CatalogDatabase;
let drop: () => Promise<void>;
let url: string;

beforeAll(async () => {
  const temporary = await createTemporaryDatabase('catalog');
  ({ url, drop } = temporary);
  db = openCatalogDatabase({ url });
  await addHotel('htl_here', { latitude: 38.71, longitude: -9.14 });
  await addHotel('htl_near', { latitude: 38.79, longitude: -9.39 });
  await addHotel('htl_far', { latitude: 41.15, longitude: -8.61 });
  await addHotel('htl_live_only', { latitude: 38.72, longitude: -9.14, sandbox: false });
  await addHotel('htl_fiji_west', { latitude: -16.8, longitude: 179.95 });
  await addHotel('htl_fiji_east', { latitude: -16.8, longitude: -179.9 });
  await addHotel('htl_fiji_far', { latitude: -16.8, longitude: -179.0 });
  await addHotel('htl_pole_a', { latitude: 89.9, longitude: 0 });
  await addHotel('htl_pole_b', { latitude: 89.9, longitude: 180 });
  await addHotel('htl_closed', { latitude: 38.72, longitude: -9.14, status: 'INACTIVE' });
});

afterAll(async () => {
  await db.$disconnect();
  await drop();
});

interface Place {
  latitude: number;
  longitude: number;
  sandbox?: boolean;
  status?: string;
}

async function addHotel(id: string, place: Place): Promise<void> {
  const words = { name: id, description: 'A hotel', address: 'Street 1', city: 'Lisbon', countryCode: 'PT' };
  const terms = { timeZone: 'Europe/Lisbon', stars: 4, amenities: ['wifi'], currency: 'EUR' };
  await db.hotel.create({ data: { id, ...words, ...terms, status: 'ACTIVE', sandbox: true, ...place } });
  const room = { hotelId: id, name: 'Room', description: 'A room', bedType: 'QUEEN', amenities: [] };
  await db.roomType.createMany({
    data: [
      { id: id.replace('htl', 'rt').concat('_double'), maxGuests: 2, ...room },
      { id: id.replace('htl', 'rt').concat('_family'), maxGuests: 4, ...room },
    ],
  });
}

test('a hotel comes with its room types and its default terms', async () => {
  const hotel = await readHotel(db, { hotelId: 'htl_here', livemode: true });
  expect(hotel?.roomTypes.map(({ id }) => id)).toEqual(['rt_here_double', 'rt_here_family']);
  expect(hotel).toMatchObject({
    cancellationTiers: defaultCancellationTiers,
    checkInTime: '15:00',
    checkOutTime: '11:00',
  });
});

test('a room type comes with its hotel', async () => {
  const type = await readRoomType(db, { roomTypeId: 'rt_here_double', livemode: true });
  expect(type?.hotel).toMatchObject({ id: 'htl_here', cancellationTiers: defaultCancellationTiers });
});

test('test mode does not see hotels that are not flagged for it, and nobody sees closed ones', async () => {
  expect(await readHotel(db, { hotelId: 'htl_live_only', livemode: false })).toBeNull();
  expect(await readRoomType(db, { roomTypeId: 'rt_live_only_double', livemode: false })).toBeNull();
  expect(await readHotel(db, { hotelId: 'htl_live_only', livemode: true })).not.toBeNull();
  expect(await readHotel(db, { hotelId: 'htl_closed', livemode: true })).toBeNull();
});

test('alternatives: the same hotel first, then nearby, large enough and visible', async () => {
  const wanted = { roomTypeId: 'rt_here_double', livemode: false };
  const forTwo = await findAlternatives(db, { ...wanted, guests: 2 });
  expect(forTwo.map(({ roomTypeId }) => roomTypeId)).toEqual([
    'rt_here_family',
    'rt_near_double',
    'rt_near_family',
  ]);
  const forFour = await findAlternatives(db, { ...wanted, guests: 4, limit: 1 });
  expect(forFour).toEqual([{ roomTypeId: 'rt_here_family', hotelId: 'htl_here' }]);
});

test('alternatives are found across the 180th meridian and across the pole, each once', async () => {
  const idsFor = async (roomTypeId: string) => {
    const found = await findAlternatives(db, { roomTypeId, guests: 4, livemode: false });
    return found.map((other) => other.roomTypeId);
  };
  expect(await idsFor('rt_fiji_west_double')).toEqual(['rt_fiji_west_family', 'rt_fiji_east_family']);
  expect(await idsFor('rt_fiji_east_double')).toEqual(['rt_fiji_east_family', 'rt_fiji_west_family']);
  expect(await idsFor('rt_pole_a_double')).toEqual(['rt_pole_a_family', 'rt_pole_b_family']);
});

test('alternatives are found by the index over both coordinates, not by reading all hotels', async () => {
  await db.$executeRaw`
    INSERT INTO hotels (id, name, description, address, city, country_code, latitude, longitude, time_zone, stars, currency)
    SELECT 'htl_many_' || n, 'Many', '', '', 'City', 'PT', -60 + n % 120, -180 + n % 360, 'UTC', 3, 'EUR'
      FROM generate_series(1, 5000) n`;
  await db.$executeRaw`ANALYZE hotels`;
  // What the statement did is counted by its session, which tells it when it is idle.
  const single = openCatalogDatabase({ url, maxConnections: 1 });
  const readScans = async () => {
    await single.$queryRaw`SELECT pg_stat_force_next_flush() IS NULL AS asked`;
    const [scans] = await single.$queryRaw<{ whole: number; byPlace: number }[]>`
      SELECT seq_scan::int AS whole,
             (SELECT idx_scan::int FROM pg_stat_user_indexes WHERE indexrelname = 'hotels_place_idx') AS "byPlace"
        FROM pg_stat_user_tables WHERE relname = 'hotels'`;
    return scans ?? { whole: 0, byPlace: 0 };
  };
  const before = await readScans();
  await findAlternatives(single, { roomTypeId: 'rt_here_double', guests: 2, livemode: false });
  const after = await readScans();
  expect(after.whole).toBe(before.whole);
  expect(after.byPlace).toBeGreaterThan(before.byPlace);
  await single.$disconnect();
});
