import { join } from 'node:path';
import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { findFreePort } from '@holdfast/local/processes/port';
import { kafka as kafkaServer } from '@holdfast/local/servers/kafka';
import { type RunningServer, raiseServer } from '@holdfast/local/servers/raise-server';
import { type Site, testSite } from '@holdfast/local/site';
import { type EventConsumer, startConsumer } from '@holdfast/outbox/consumer';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { type Relay, startRelay } from '@holdfast/outbox/relay';
import { type BookingDatabase, openBookingDatabase } from '@holdfast/prisma-booking/database';
import { createLogger } from '@holdfast/telemetry/logger';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** A Kafka of this test's own, because it is stopped and started. */
async function ownSite(): Promise<Site> {
  const site = testSite(Number(process.env.TEST_SLOT ?? 1));
  const [broker, controller] = [await findFreePort(), await findFreePort()];
  const folder = join(site.dataDir, `kafka-restart-${broker}`);
  return {
    ...site,
    dataDir: folder,
    logsDir: folder,
    runDir: folder,
    env: {},
    ports: {
      ...site.ports,
      kafka: { number: broker, variable: 'TEST_KAFKA_PORT' },
      kafkaController: { number: controller, variable: 'TEST_KAFKA_CONTROLLER_PORT' },
    },
  };
}

describe.skipIf(!process.env.KAFKA_BROKERS)('while Kafka comes and goes', () => {
  let temporary: TemporaryDatabase;
  let db: BookingDatabase;
  let relayDb: BookingDatabase;
  let broker: RunningServer | undefined;
  let relay: Relay | undefined;
  let consumer: EventConsumer | undefined;

  beforeAll(async () => {
    temporary = await createTemporaryDatabase('booking');
    db = openBookingDatabase({ url: temporary.url });
    relayDb = openBookingDatabase({ url: temporary.url, maxConnections: 1 });
  });
  afterAll(async () => {
    await Promise.all([relay?.stop(), consumer?.stop()]);
    await Promise.all([db.$disconnect(), relayDb.$disconnect(), broker?.stop()]);
    await temporary.drop();
  });

  test('events wait, go out in order, and are handled when it is there', async () => {
    const site = await ownSite();
    const lines: { level: string; msg: string }[] = [];
    const logger = createLogger({ name: 'test' }, { write: (line: string) => lines.push(JSON.parse(line)) });
    const kafka = connectKafka({ brokers: [kafkaServer.address(site)], clientId: 'test', logger });
    const handled: number[] = [];
    let version = 0;
    const write = () => {
      version += 1;
      const data = { bookingId: 'bk_1', template: 'booking-confirmed' };
      const row = {
        topic: 'notification-queue',
        key: 'bk_1',
        type: 'EmailRequested',
        aggregateVersion: version,
      };
      return db.outboxMessage.create({ data: { ...row, data } });
    };
    const handledAll = () =>
      vi.waitFor(
        () => expect([...new Set(handled)]).toEqual(Array.from({ length: version }, (_, i) => i + 1)),
        { timeout: 60_000, interval: 100 },
      );

    relay = startRelay({ service: 'booking', db: relayDb, kafka, logger });
    consumer = startConsumer({
      kafka,
      group: 'test',
      topic: 'notification-queue',
      logger,
      sessionMillis: 6_000,
      ready: async () => true,
      handlers: { EmailRequested: async ({ aggregateversion }) => void handled.push(aggregateversion) },
    });
    await write();
    await vi.waitFor(() => expect(relay?.state).toBe('kafka-away'), { timeout: 10_000 });
    broker = await raiseServer(kafkaServer, site, () => {});
    await handledAll();

    await broker.stop();
    for (let event = 0; event < 3; event += 1) await write();
    await vi.waitFor(() => expect(relay?.state).toBe('kafka-away'), { timeout: 30_000 });
    broker = await raiseServer(kafkaServer, { ...site, throwaway: false }, () => {});
    await handledAll();

    const away = lines.filter(
      ({ level, msg }) => level === 'warn' && msg.startsWith('Kafka is away: events'),
    );
    expect(away).toHaveLength(2);
  }, 180_000);
});
