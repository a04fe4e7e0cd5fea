import { randomUUID } from 'node:crypto';
import { openCache } from '@holdfast/cache/cache';
import { availabilityScope, staysScope } from '@holdfast/cache/cache-scopes';
import { addDays } from '@holdfast/domain/calendar-date';
import { cellOf } from '@holdfast/domain/geo-cell';
import { monthOf } from '@holdfast/domain/offer-months';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { type Relay, startRelay } from '@holdfast/outbox/relay';
import { setHotelStatus } from '@holdfast/prisma-catalog/change-hotel';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { createLogger } from '@holdfast/telemetry/logger';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { startProjector } from '../src/start-projector.ts';
import { checkIn, horizonDays, openSmallMarket, type SmallMarket } from './small-market.ts';

const patiently = { timeout: 40_000, interval: 100 };
const redisUrl = process.env.REDIS_URL ?? '';
const brokers = process.env.KAFKA_BROKERS ?? '';

const month = monthOf(checkIn);

describe.each([
  { feed: 'the outboxes', kafka: '' },
  { feed: 'Kafka', kafka: brokers },
])('the projector, told by $feed', ({ feed, kafka }) => {
  describe.skipIf(feed === 'Kafka' && brokers === '')('', () => {
    const logger = createLogger({ name: 'test', level: 'silent' });
    const disconnect: (() => Promise<void>)[] = [];
    let market: SmallMarket;
    let projector: ReturnType<typeof startProjector>;
    let relays: Relay[] = [];

    beforeAll(async () => {
      market = await openSmallMarket();
      projector = startProjector(configOf(market), logger);
      if (kafka === '') return;
      const outboxes = {
        catalog: openCatalogDatabase({ url: market.urls.catalog, maxConnections: 1 }),
        inventory: openInventoryDatabase({ url: market.urls.inventory, maxConnections: 1 }),
      };
      const connection = connectKafka({ brokers: kafka.split(','), clientId: 'test', logger });
      relays = Object.entries(outboxes).map(([service, db]) =>
        startRelay({ service, db, kafka: connection, logger }),
      );
      disconnect.push(...Object.values(outboxes).map((db) => () => db.$disconnect()));
    });
    afterAll(async () => {
      await Promise.all(relays.map((relay) => relay.stop()));
      await projector?.close();
      await Promise.all(disconnect.map((close) => close()));
      await market?.close();
    });

    function configOf({ urls }: SmallMarket) {
      const names = { CATALOG: urls.catalog, INVENTORY: urls.inventory, SEARCH: urls.search };
      const addresses = Object.entries(names).map(([name, url]) => [`${name}_DATABASE_URL`, url]);
      for (const [name, value] of addresses) vi.stubEnv(name ?? '', value);
      vi.stubEnv('KAFKA_BROKERS', kafka);
      vi.stubEnv('PROJECTOR_GROUP', `projector-${randomUUID()}`);
      vi.stubEnv('HORIZON_DAYS', String(horizonDays));
      return readConfig();
    }
    const found = (hotelId: string, roomsLeft: number | undefined) =>
      vi.waitFor(async () => expect(await market.roomsLeft(hotelId)).toBe(roomsLeft), patiently);

    /** Waits until all events were heard and nothing waits to be refreshed. */
    async function settled(): Promise<void> {
      const written =
        (await market.catalog.outboxMessage.count()) + (await market.inventory.outboxMessage.count());
      await vi.waitFor(async () => {
        const lines = (await projector.metrics.metrics()).matchAll(/^search_events_total\{.*\} (\d+)$/gm);
        expect([...lines].reduce((sum, [, count]) => sum + Number(count), 0)).toBeGreaterThanOrEqual(written);
        expect(await market.search.staleHotel.count()).toBe(0);
      }, patiently);
    }

    test('a new hotel is found, with fewer rooms after bookings, and not when it is off sale', async () => {
      const { hotelId, roomTypeId } = await market.addHotel();
      await found(hotelId, 5);
      await Promise.all([1, 2, 3].map(() => market.book(roomTypeId)));
      await found(hotelId, 2);
      await setHotelStatus(market.catalog, { hotelId, status: 'INACTIVE', actorId: 'usr_test' });
      await found(hotelId, undefined);
      await setHotelStatus(market.catalog, { hotelId, status: 'ACTIVE', actorId: 'usr_test' });
      await found(hotelId, 2);
    });

    test('events that come again, late and in any order change nothing', async () => {
      const { hotelId, roomTypeId } = await market.addHotel();
      await market.book(roomTypeId);
      await found(hotelId, 4);
      // The same events once more under new ids, the last first.
      for (const db of [market.catalog, market.inventory]) {
        await db.$executeRaw`
          INSERT INTO outbox (topic, key, type, aggregate_version, data)
          SELECT topic, key, type, aggregate_version, data FROM outbox ORDER BY id DESC`;
      }
      const later = await market.addHotel();
      await found(later.hotelId, 5);
      await market.book(later.roomTypeId);
      await found(later.hotelId, 4);
      expect(await market.roomsLeft(hotelId)).toBe(4);
    });

    test.skipIf(redisUrl === '')('makes caches forget a hotel and the searches around it', async () => {
      const { hotelId, roomTypeId } = await market.addHotel();
      await found(hotelId, 5);
      const redis = connectRedis(redisUrl);
      await vi.waitUntil(() => redis?.status === 'ready', patiently);
      const cache = openCache(redis);
      const cell = cellOf({ latitude: 38.7, longitude: -9.1 });
      const scopes = [
        availabilityScope(hotelId, month),
        staysScope(cell, checkIn),
        staysScope(cell, addDays(checkIn, 1)),
      ];
      const otherNights = [-3, 2, 3].map((days) => staysScope(cell, addDays(checkIn, days)));
      const read = (scope: string, value: number | undefined) =>
        cache.read({
          name: 'test',
          key: hotelId + scope,
          scopes: [scope],
          ttlSeconds: 60,
          load: async () => value,
        });
      // What the changes of the hotel itself still have to say of it comes before.
      await settled();
      for (const scope of [...scopes, ...otherNights]) expect(await read(scope, 5)).toBe(5);
      await market.book(roomTypeId);
      await found(hotelId, 4);
      for (const scope of scopes) {
        await vi.waitFor(async () => expect(await read(scope, 4)).toBe(4), patiently);
      }
      await settled();
      for (const scope of otherNights) expect(await read(scope, 4)).toBe(5);
      await market.raisePrices(hotelId, roomTypeId);
      for (const scope of [...scopes, ...otherNights]) {
        await vi.waitFor(async () => expect(await read(scope, 3)).toBe(3), patiently);
      }
      redis?.disconnect();
    });

    test('shows how far it lags', async () => {
      await vi.waitFor(
        async () => expect(await projector.metrics.metrics()).toMatch(/search_stale_parts{[^}]*} 0\n/),
        patiently,
      );
      expect(await projector.metrics.metrics()).toMatch(
        /search_refreshed_hotels_total{[^}]*outcome="done"[^}]*} [1-9]/,
      );
    });
  });
});
