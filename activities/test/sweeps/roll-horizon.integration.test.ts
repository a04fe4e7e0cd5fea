import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { sellingReach } from '@holdfast/prisma-inventory/selling-reach';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, expect, test } from 'vitest';
import { type RolledHorizon, rollHorizonActivities } from '../../src/sweeps/roll-horizon.ts';

const database = await createTemporaryDatabase('inventory');
const inventory = openInventoryDatabase({ url: database.url });

afterAll(async () => {
  await inventory.$disconnect();
  await database.drop();
});

/** Runs one sweep as the worker does; how often it gave a sign of life is counted. */
async function sweep(horizonDays: number) {
  const environment = new MockActivityEnvironment();
  let heartbeats = 0;
  environment.on('heartbeat', () => {
    heartbeats += 1;
  });
  const { rollHorizon } = rollHorizonActivities({ inventory, horizonDays, monthsKept: 3 });
  const rolled: RolledHorizon = await environment.run(rollHorizon);
  return { ...rolled, heartbeats };
}

test('nights reach the horizon in batches; sweeps that meet do each night once', async () => {
  const roomTypes = Array.from({ length: 450 }, (_, index) => `rt_${String(index).padStart(3, '0')}`);
  await inventory.allotment.createMany({
    data: roomTypes.map((roomTypeId) => ({ roomTypeId, hotelId: 'htl_a', rooms: 2 })),
  });
  const swept = await Promise.all([sweep(10), sweep(10)]);
  expect(swept.map(({ nightsOpened }) => nightsOpened).reduce((sum, next) => sum + next)).toBe(450 * 12);
  expect(swept.every(({ heartbeats }) => heartbeats > 0)).toBe(true);
  expect(await sweep(10)).toMatchObject({ nightsOpened: 0, monthsDetached: 0 });
  expect(await sweep(11)).toMatchObject({ nightsOpened: 450, heartbeats: 4 });
  const dates = await inventory.night.findMany({ where: { roomTypeId: 'rt_449' }, orderBy: { date: 'asc' } });
  const { from, until } = sellingReach(11);
  expect(dates).toHaveLength(13);
  expect([dates[0]?.date, dates.at(-1)?.date]).toEqual([from, expect.any(String)]);
  expect((dates.at(-1)?.date ?? '') < until).toBe(true);
  const told = await inventory.outboxMessage.count({ where: { type: 'CapacityChanged', key: 'rt_000' } });
  expect(told).toBe(2);
});

test('months that are long over are let go', async () => {
  await inventory.$queryRaw`SELECT ensure_night_partitions('2020-01-01', '2020-03-01')`;
  expect(await sweep(10)).toMatchObject({ monthsDetached: 2 });
  expect(await sweep(10)).toMatchObject({ monthsDetached: 0 });
});
