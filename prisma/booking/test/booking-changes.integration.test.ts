import { setTimeout as wait } from 'node:timers/promises';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, expect, test } from 'vitest';
import { openBookingChanges } from '../src/booking-changes.ts';
import { openBookingDatabase } from '../src/database.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const listeners = () => db.$queryRaw<{ pid: number }[]>`
  SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'booking-changes'`;

test('a waiter is woken by the commit it waits for', async () => {
  const changes = await openBookingChanges(database.url);
  let changed = false;
  const heard = changes.waitFor('bk_1', async () => (changed ? 'changed' : undefined), 10_000);
  await wait(50);
  changed = true;
  await db.$queryRaw`SELECT pg_notify('booking_changed', 'bk_1')::text`;
  expect(await heard).toBe('changed');
  await changes.close();
});

test('nothing in time is undefined', async () => {
  const changes = await openBookingChanges(database.url);
  expect(await changes.waitFor('bk_2', async () => undefined, 50)).toBeUndefined();
  await changes.close();
});

test('a connection that is cut off is opened again, once', async () => {
  const changes = await openBookingChanges(database.url);
  const [cut] = await listeners();
  await db.$queryRaw`SELECT pg_terminate_backend(${cut?.pid}::int)`;
  await expect
    .poll(async () => (await listeners()).map(({ pid }) => pid), { timeout: 10_000 })
    .toHaveLength(1);
  await wait(1_500);
  expect(await listeners()).toHaveLength(1);
  expect(await listeners()).not.toEqual([cut]);
  await changes.close();
});
