import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { photoAddresses } from '@holdfast/domain/photo-sizes';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { readRoomType } from '@holdfast/prisma-catalog/read-room-type';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { readAvailability } from '@holdfast/prisma-inventory/read-availability';
import { openLocalStore } from '@holdfast/providers/object-store/local-store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedSample } from '../src/seed-sample.ts';

const databases = new Map<string, TemporaryDatabase>();
const addressOf = (service: string) => databases.get(service)?.url ?? '';
const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-media-'));
const photos = { store: { folder }, cacheFolder: path.join(folder, 'cache') };
const options = { addressOf, horizonDays: 40, photos };
const roomTypeId = 'rt_harbour_lisbon_double';

beforeAll(async () => {
  for (const service of ['booking', 'catalog', 'inventory', 'identity', 'search']) {
    databases.set(service, await createTemporaryDatabase(service));
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await Promise.all([...databases.values()].map((database) => database.drop()));
});

test('loads everything once, sellable from tonight to the horizon', { timeout: 60_000 }, async () => {
  const first = await seedSample('', options);
  expect(first).toMatchObject({ hotels: 100, roomTypes: 500, ratePlans: 500, nights: 500 * 42 });
  expect(first.reviews).toBeGreaterThan(300);
  expect(first.searched).toBe(100);
  expect(first.photos).toBeGreaterThan(1_400);
  expect(first.users).toBeGreaterThan(0);
  expect(Object.values(await seedSample('', options)).every((added) => added === 0)).toBe(true);

  const inventory = openInventoryDatabase({ url: addressOf('inventory') });
  const today = dateIn('UTC', new Date());
  const tonight = { checkIn: today, checkOut: addDays(today, 1) };
  const lastNight = { checkIn: addDays(today, 40), checkOut: addDays(today, 41) };
  for (const stay of [tonight, lastNight]) {
    expect(await readAvailability(inventory, { roomTypeId, ...stay })).toMatchObject({ available: true });
  }
  const { rooms } = await inventory.allotment.findUniqueOrThrow({ where: { roomTypeId } });
  expect(await inventory.room.count({ where: { roomTypeId } })).toBe(rooms);
  await inventory.$disconnect();

  const catalog = openCatalogDatabase({ url: addressOf('catalog') });
  const type = await readRoomType(catalog, { roomTypeId, livemode: false });
  expect(type?.hotel.id).toBe('htl_harbour_lisbon');

  const keys = await catalog.photo.findMany({ select: { objectKey: true } });
  const store = openLocalStore({ folder });
  for (const { objectKey } of keys) {
    const { small, medium, large } = photoAddresses(objectKey);
    for (const address of [small, medium, large]) {
      const found = await store.get(address.replace('/media/', ''));
      expect([address, found?.bytes.subarray(8, 12).toString()]).toEqual([address, 'WEBP']);
    }
  }
  await catalog.$disconnect();
});
