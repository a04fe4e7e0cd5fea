import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readAvailability } from '@holdfast/prisma-inventory/read-availability';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopSellingActivities } from '../../src/inventory/stop-selling.ts';
import { otherRoomsFinder } from '../../src/sweeps/find-other-rooms.ts';

const databases = await Promise.all([
  createTemporaryDatabase('catalog'),
  createTemporaryDatabase('inventory'),
]);
const catalog = openCatalogDatabase({ url: databases[0].url });
const inventory = openInventoryDatabase({ url: databases[1].url });

afterAll(async () => {
  await Promise.all([catalog.$disconnect(), inventory.$disconnect()]);
  await Promise.all(databases.map((database) => database.drop()));
});

const stay = { checkIn: '2027-03-27', checkOut: '2027-03-29' };
const lost = {
  hotelId: 'htl_shut',
  ...stay,
  rooms: 1,
  guests: 2,
  livemode: false,
  except: [],
  mostMinor: 60_000,
};
const find = otherRoomsFinder(catalog, inventory);

// Each hotel has one room type of the same name.
const hotels = {
  shut: { stars: 4 },
  fewer: { stars: 3, priceMinor: 5_000 },
  away: { stars: 4, city: 'Porto', priceMinor: 5_000 },
  foreign: { stars: 4, currency: 'GBP', priceMinor: 5_000 },
  live: { stars: 4, sandbox: false, priceMinor: 5_000 },
  small: { stars: 4, maxGuests: 1, priceMinor: 5_000 },
  full: { stars: 4, capacity: 0, priceMinor: 5_000 },
  dear: { stars: 4, priceMinor: 40_000 },
  equal: { stars: 4, priceMinor: 15_000 },
  cheaper: { stars: 4, priceMinor: 12_000 },
  grand: { stars: 5, priceMinor: 10_000 },
};

beforeAll(async () => {
  await inventory.$queryRaw`SELECT ensure_night_partitions('2027-03-01', '2027-04-30')`;
  for (const [name, options] of Object.entries<Record<string, unknown>>(hotels)) {
    const { stars, city = 'Lisbon', currency = 'EUR', sandbox = true } = options;
    const { maxGuests = 2, capacity = 1, priceMinor = 20_000 } = options;
    const [hotelId, roomTypeId] = [`htl_${name}`, `rt_${name}`];
    const texts = {
      name,
      description: '',
      address: 'Street 1',
      countryCode: 'PT',
      timeZone: 'Europe/Lisbon',
    };
    const place = { city, currency, latitude: 38.7, longitude: -9.1, amenities: [], status: 'ACTIVE' };
    await catalog.hotel.create({ data: { id: hotelId, ...texts, ...place, stars, sandbox } as never });
    const room = { name, description: '', bedType: 'QUEEN', amenities: [], maxGuests };
    await catalog.roomType.create({ data: { id: roomTypeId, hotelId, ...room } as never });
    await inventory.allotment.create({ data: { roomTypeId, hotelId, rooms: 1 } });
    const dates = ['2027-03-27', '2027-03-28', '2027-03-29'];
    await inventory.night.createMany({
      data: dates.map((date) => ({ roomTypeId, date, capacity: capacity as number })),
    });
    const rate = { currency: currency as string, baseMinor: BigInt(priceMinor as number) };
    await inventory.ratePlan.create({ data: { roomTypeId, hotelId, ...rate } });
  }
});

test('the cheapest rooms with as many stars in the same city, and only then those with more', async () => {
  expect(await find(lost)).toMatchObject({
    hotelId: 'htl_cheaper',
    roomTypeId: 'rt_cheaper',
    hotel: { name: 'cheaper' },
  });
  expect(await find({ ...lost, except: ['rt_cheaper'] })).toMatchObject({ roomTypeId: 'rt_equal' });
  expect(await find({ ...lost, except: ['rt_cheaper', 'rt_equal'] })).toMatchObject({
    roomTypeId: 'rt_grand',
  });
  const all = ['rt_cheaper', 'rt_equal', 'rt_grand'];
  expect(await find({ ...lost, except: all })).toBeUndefined();
  expect(await find({ ...lost, except: all, mostMinor: 80_000 })).toMatchObject({ roomTypeId: 'rt_dear' });
  expect(await find({ ...lost, except: all, livemode: true })).toMatchObject({ roomTypeId: 'rt_live' });
});

test('sales stop on the nights of a range alone, and stopping again changes nothing', async () => {
  const { stopSelling } = stopSellingActivities(inventory);
  const closure = { hotelId: 'htl_shut', from: '2027-03-28', until: '2027-04-05', actorId: 'usr_hotel' };
  await stopSelling(closure);
  const version = async () =>
    (await inventory.allotment.findUniqueOrThrow({ where: { roomTypeId: 'rt_shut' } })).version;
  const before = await version();
  await stopSelling(closure);
  expect(await version()).toBe(before);
  const read = (checkIn: string, checkOut: string) =>
    readAvailability(inventory, { roomTypeId: 'rt_shut', checkIn, checkOut });
  expect(await read('2027-03-27', '2027-03-28')).toMatchObject({ available: true });
  expect(await read('2027-03-28', '2027-03-29')).toMatchObject({
    available: false,
    restriction: 'STOP_SELL',
  });
});
