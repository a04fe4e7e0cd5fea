import { openCache } from '@holdfast/cache/cache';
import type { TopicName } from '@holdfast/contracts/events/topics';
import { monthsOnSale } from '@holdfast/domain/offer-months';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { type EventHandlers, startConsumer } from '@holdfast/outbox/consumer';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { createOutageLog } from '@holdfast/outbox/outage-log';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { findHotelsOf } from '@holdfast/prisma-inventory/find-hotels-of';
import { openSearchDatabase } from '@holdfast/prisma-search/database';
import { markStale } from '@holdfast/prisma-search/stale-hotels';
import type { Logger } from '@holdfast/telemetry/logger';
import type { ProjectorConfig } from './config.ts';
import { createInvalidation } from './invalidation.ts';
import { openSource } from './open-source.ts';
import { startPolling } from './poll-outboxes.ts';
import { listDependencies } from './projector-dependencies.ts';
import { createProjectorMetrics } from './projector-metrics.ts';
import { startRefresher } from './refresher.ts';
import { startRoll } from './roll-months.ts';
import { type ChangeEvent, isChange, stalePartsOf } from './stale-parts.ts';

/**
 * Keeps what searches read as catalog and inventory are: events mark hotels, and marked hotels are read anew. Events
 * come through Kafka, and where they do not, from the outboxes themselves (decision D25).
 */
export function startProjector(config: ProjectorConfig, logger: Logger) {
  const { brokers } = config.kafka;
  const applicationName = 'projector';
  const catalog = openCatalogDatabase({ ...config.catalog, applicationName });
  const inventory = openInventoryDatabase({ ...config.inventory, applicationName });
  const search = openSearchDatabase({ ...config.search, applicationName });
  const databases = { catalog, inventory, search };
  const redis = connectRedis(config.redis.url);
  const kafka = connectKafka({ brokers, clientId: 'projector', logger });
  const metrics = createProjectorMetrics(search);
  const source = openSource(catalog, inventory);
  const { horizonDays } = config.selling;

  const refresher = startRefresher({
    ...{ search, source, logger },
    invalidation: createInvalidation(openCache(redis)),
    months: () => monthsOnSale(horizonDays),
    outage: createOutageLog(logger, 'a database', 'searches find what there was before'),
    onRefreshed: metrics.countRefreshed,
  });
  const findHotels = (roomTypeIds: readonly string[]) => findHotelsOf(inventory, { roomTypeIds });
  async function take(events: readonly ChangeEvent[], feed: 'kafka' | 'outbox'): Promise<void> {
    const parts = await Promise.all(events.map((event) => stalePartsOf(event, findHotels)));
    await markStale(search, parts.flat());
    metrics.countEvents(feed, events.length);
    refresher.wake();
  }
  const taken = (event: ChangeEvent) => take([event], 'kafka');
  const consume = <Topic extends TopicName>(topic: Topic, handlers: EventHandlers<Topic>) =>
    startConsumer({
      ...{ kafka, topic, handlers, logger },
      // A group of its own for each topic: members of one group share what their leader has subscribed to.
      group: `${config.group}-${topic}`,
      ready: async () => {
        await Promise.all([search.$queryRaw`SELECT 1`, inventory.$queryRaw`SELECT 1`]);
        return true;
      },
    });
  const consumers =
    brokers.length === 0
      ? []
      : [
          consume('catalog-events', { HotelChanged: taken, RoomTypeChanged: taken, ReviewPublished: taken }),
          consume('inventory-events', {
            InventoryReserved: taken,
            InventoryReleased: taken,
            CapacityChanged: taken,
            RatesChanged: taken,
            HotelRatesChanged: taken,
          }),
        ];
  const polling = startPolling({
    ...{ search, logger },
    outboxes: { catalog, inventory },
    kafka: brokers.length > 0,
    handle: (events) => take(events.filter(isChange), 'outbox'),
  });
  const roll = startRoll({ search, source, horizonDays, logger });

  return {
    metrics: metrics.registry,
    dependencies: listDependencies({ databases, redis, kafka: brokers.length > 0 ? kafka : undefined }),
    async close() {
      await Promise.all([...consumers.map((consumer) => consumer.stop()), polling.stop(), roll.stop()]);
      await refresher.stop();
      redis?.disconnect();
      await Promise.all(Object.values(databases).map((database) => database.$disconnect()));
    },
  };
}
