import type { PoolOptions } from '@holdfast/config/database';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { type Relay, startRelay } from '@holdfast/outbox/relay';
import { createRelayMetrics } from '@holdfast/outbox/relay-metrics';
import type { SqlClient } from '@holdfast/outbox/sql-client';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import type { Logger } from '@holdfast/telemetry/logger';
import { createMetrics } from '@holdfast/telemetry/metrics';
import type { Dependency } from '@holdfast/telemetry/readiness';

type Database = SqlClient & { $disconnect(): Promise<void> };

/** The databases with an outbox. */
const databases = {
  booking: openBookingDatabase,
  payment: openPaymentDatabase,
  inventory: openInventoryDatabase,
  catalog: openCatalogDatabase,
  identity: openIdentityDatabase,
} satisfies Record<string, (pool: PoolOptions) => Database>;

export type RelayedService = keyof typeof databases;

export interface RelaysConfig {
  readonly pools: Record<RelayedService, PoolOptions>;
  /** Empty without Kafka: then events wait. */
  readonly brokers: readonly string[];
}

/** Starts a relay for each database; without Kafka it only shows what waits. */
export function startRelays({ pools, brokers }: RelaysConfig, logger: Logger) {
  const services = Object.keys(databases) as RelayedService[];
  // One connection each: the relay's lock lives in the session.
  const opened = services.map((service): [RelayedService, Database] => [
    service,
    databases[service]({ ...pools[service], maxConnections: 1, applicationName: 'outbox-relay' }),
  ]);
  const metrics = createMetrics('outbox-relay');
  const counters = createRelayMetrics(metrics, Object.fromEntries(opened));
  const kafka = connectKafka({ brokers, clientId: 'outbox-relay', logger });
  const relays: Relay[] =
    brokers.length === 0
      ? []
      : opened.map(([service, db]) =>
          startRelay({ service, db, kafka, logger, onPublished: counters.countPublished(service) }),
        );
  if (relays.length === 0) logger.warn('KAFKA_BROKERS is not set: events wait in the outboxes');

  const dependencies: Dependency[] = opened.map(([service, db]) => ({
    name: `${service} database`,
    required: true,
    whenAway: `Events of ${service} are not published.`,
    check: async () => void (await db.$queryRaw`SELECT 1`),
  }));
  dependencies.push({
    name: 'kafka',
    required: false,
    whenAway: 'Events wait in the outboxes and go out when Kafka is there.',
    check: async () => (brokers.length === 0 ? 'away' : void (await kafka.ping())),
  });

  return {
    metrics,
    dependencies,
    async close() {
      await Promise.all(relays.map((relay) => relay.stop()));
      await Promise.all(opened.map(([, db]) => db.$disconnect()));
    },
  };
}
