import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openCache } from '@holdfast/cache/cache';
import { staysScope } from '@holdfast/cache/cache-scopes';
import { cellOf } from '@holdfast/domain/geo-cell';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { findFreePort } from '@holdfast/local/processes/port';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkIn, horizonDays, openSmallMarket, type SmallMarket } from './small-market.ts';

const patiently = { timeout: 30_000, interval: 50 };
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
let market: SmallMarket;
let child: ChildProcess | undefined;

beforeAll(async () => {
  market = await openSmallMarket();
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await market?.close();
});

async function start(): Promise<ChildProcess> {
  const started = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      LOG_LEVEL: 'fatal',
      HORIZON_DAYS: String(horizonDays),
      KAFKA_BROKERS: '',
      CATALOG_DATABASE_URL: market.urls.catalog,
      INVENTORY_DATABASE_URL: market.urls.inventory,
      SEARCH_DATABASE_URL: market.urls.search,
      PROJECTOR_METRICS_PORT: String(await findFreePort()),
    },
  });
  await once(started, 'spawn');
  return started;
}
const found = (hotelId: string, roomsLeft: number) =>
  vi.waitFor(async () => expect(await market.roomsLeft(hotelId)).toBe(roomsLeft), patiently);

test('a refresh that is killed in the middle is made again by the next projector, which makes caches forget', async () => {
  const { hotelId, roomTypeId } = await market.addHotel();
  child = await start();
  await found(hotelId, 5);
  const redis = connectRedis(process.env.REDIS_URL);
  if (redis !== undefined) await vi.waitUntil(() => redis.status === 'ready', patiently);
  const cache = openCache(redis);
  const search = () =>
    cache.read({
      name: 'test',
      key: hotelId,
      scopes: [staysScope(cellOf({ latitude: 38.7, longitude: -9.1 }), checkIn)],
      ttlSeconds: 60,
      load: () => market.roomsLeft(hotelId),
    });
  await vi.waitFor(async () => expect(await market.search.staleHotel.count()).toBe(0), patiently);
  expect(await search()).toBe(5);
  const locked = Promise.withResolvers<void>();
  const killed = Promise.withResolvers<void>();
  const holding = market.search.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${hotelId}, 0))`;
      locked.resolve();
      await killed.promise;
    },
    { timeout: 30_000 },
  );
  await locked.promise;
  await market.book(roomTypeId);
  // It has taken the event in and waits, in the middle of the refresh, for the hotel's lock.
  await vi.waitFor(async () => {
    const waiting = await market.search.$queryRaw<unknown[]>`
      SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    expect(waiting).toHaveLength(1);
  }, patiently);
  child.kill('SIGKILL');
  await once(child, 'exit');
  killed.resolve();
  await holding;
  expect(await search()).toBe(5);
  child = await start();
  await found(hotelId, 4);
  await vi.waitFor(async () => expect(await search()).toBe(4), patiently);
  redis?.disconnect();
});
