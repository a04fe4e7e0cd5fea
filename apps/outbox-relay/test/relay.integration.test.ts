import { randomUUID } from 'node:crypto';
import { deadLetterTopic } from '@holdfast/contracts/events/topics';
import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { startConsumer } from '@holdfast/outbox/consumer';
import { connectKafka, type KafkaConnection } from '@holdfast/outbox/kafka-connection';
import { type Relay, startRelay } from '@holdfast/outbox/relay';
import { type BookingDatabase, openBookingDatabase } from '@holdfast/prisma-booking/database';
import { type NotificationDatabase, openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { queueNotifications } from '@holdfast/prisma-notification/queue-notifications';
import { createLogger } from '@holdfast/telemetry/logger';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readTopic } from './read-topic.ts';

const brokers = process.env.KAFKA_BROKERS?.split(',') ?? [];
const logger = createLogger({ name: 'relay-test', level: 'silent' });

describe.skipIf(brokers.length === 0)('the relay', () => {
  let temporary: TemporaryDatabase[];
  let booking: BookingDatabase;
  let notification: NotificationDatabase;
  let kafka: KafkaConnection;
  let relayDatabases: BookingDatabase[] = [];
  let relays: Relay[] = [];
  /** Keys of this run only: the topics are shared with whatever else runs. */
  let run: string;

  beforeAll(async () => {
    temporary = await Promise.all([
      createTemporaryDatabase('booking'),
      createTemporaryDatabase('notification'),
    ]);
    const [bookings, notifications] = temporary;
    if (!bookings || !notifications) throw new Error('no database');
    booking = openBookingDatabase({ url: bookings.url });
    notification = openNotificationDatabase({ url: notifications.url });
    kafka = connectKafka({ brokers, clientId: 'relay-test', logger });
    await kafka.ensureTopics();
  });
  beforeEach(() => {
    run = randomUUID().slice(0, 8);
  });
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await Promise.all(relayDatabases.map((db) => db.$disconnect()));
    relays = [];
    relayDatabases = [];
    await booking.outboxMessage.deleteMany();
  });
  afterAll(async () => {
    await Promise.all([booking.$disconnect(), notification.$disconnect()]);
    await Promise.all(temporary.map((database) => database.drop()));
  });

  function relay(onPublished?: (count: number) => void): Relay {
    const db = openBookingDatabase({ url: temporary[0]?.url ?? '', maxConnections: 1 });
    relayDatabases.push(db);
    const started = startRelay({ service: 'booking', db, kafka, logger, onPublished });
    relays.push(started);
    return started;
  }
  const write = (key: string, version: number) =>
    booking.outboxMessage.create({
      data: {
        topic: 'notification-queue',
        key,
        type: 'EmailRequested',
        aggregateVersion: version,
        data: { bookingId: key, template: 'booking-confirmed' },
      },
    });
  const waiting = () => booking.outboxMessage.count({ where: { publishedAt: null } });
  const allPublished = () => vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 20_000 });
  const published = async (topic: string) =>
    (await readTopic(kafka, topic)).filter(({ key }) => key.startsWith(`bk_${run}`));

  test('publishes each event, in order per key, as CloudEvents', async () => {
    const keys = [1, 2, 3, 4, 5].map((n) => `bk_${run}_${n}`);
    for (let version = 1; version <= 20; version += 1) {
      await Promise.all(keys.map((key) => write(key, version)));
    }
    relay();
    await allPublished();
    // A batch that the broker rejected in part is sent again (decision D24); its repeats are the inbox's to remove.
    const seen = new Set<string>();
    const messages = (await published('notification-queue')).filter(
      ({ value }) => !seen.has(value.id) && seen.add(value.id),
    );
    expect(messages).toHaveLength(100);
    for (const key of keys) {
      const ofKey = messages.filter((message) => message.key === key);
      expect(ofKey.map(({ value }) => value.aggregateversion)).toEqual(
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
      expect(new Set(ofKey.map(({ partition }) => partition)).size).toBe(1);
    }
    expect(messages[0]?.value).toMatchObject({
      specversion: '1.0',
      source: '/holdfast/booking',
      type: 'EmailRequested',
      schemaversion: 1,
    });
  });

  test('two relays of one database publish nothing twice, and the other takes over', async () => {
    const first = relay();
    await vi.waitFor(() => expect(first.state).toBe('relaying'), { timeout: 20_000 });
    const second = relay();
    await vi.waitFor(() => expect(second.state).toBe('standby'));
    await Promise.all([1, 2, 3].map((n) => write(`bk_${run}_${n}`, 1)));
    await allPublished();
    await first.stop();
    await vi.waitFor(() => expect(second.state).toBe('relaying'), { timeout: 5_000 });
    await write(`bk_${run}_4`, 1);
    await allPublished();
    expect(await published('notification-queue')).toHaveLength(4);
  });

  test('a relay that loses its session takes the lock again', async () => {
    const one = relay();
    await vi.waitFor(() => expect(one.state).toBe('relaying'), { timeout: 20_000 });
    await booking.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await write(`bk_${run}_1`, 1);
    await allPublished();
    expect(await published('notification-queue')).toHaveLength(1);
  });

  test('killed between the send and the mark it sends again, and the inbox makes that one effect', async () => {
    await write(`bk_${run}_1`, 1);
    relay();
    await allPublished();
    // The kill: what was sent is not marked.
    await booking.outboxMessage.updateMany({ data: { publishedAt: null } });
    await allPublished();
    expect(await published('notification-queue')).toHaveLength(2);

    const handled: string[] = [];
    const consumer = startConsumer({
      kafka,
      group: `relay-test-${run}`,
      topic: 'notification-queue',
      logger,
      ready: async () => true,
      handlers: {
        EmailRequested: async ({ id, data }) => {
          await queueNotifications(notification, {
            eventId: id,
            ...data,
            channel: 'EMAIL',
            audiences: ['GUEST'],
          });
          if (data.bookingId === `bk_${run}_1`) handled.push(id);
        },
      },
    });
    try {
      await vi.waitFor(() => expect(handled).toHaveLength(2), { timeout: 30_000 });
    } finally {
      await consumer.stop();
    }
    expect(new Set(handled).size).toBe(1);
    expect(await notification.notification.count({ where: { bookingId: `bk_${run}_1` } })).toBe(1);
  });

  test('what does not validate, and what cannot be handled, is put aside with its reason', async () => {
    await booking.outboxMessage.create({
      data: {
        topic: 'notification-queue',
        key: `bk_${run}_bad`,
        type: 'EmailRequested',
        aggregateVersion: 1,
        data: {},
      },
    });
    await write(`bk_${run}_poison`, 1);
    await write(`bk_${run}_good`, 1);
    relay();
    await allPublished();
    const handled: string[] = [];
    let away = true;
    const consumer = startConsumer({
      kafka,
      group: `relay-test-${run}`,
      topic: 'notification-queue',
      logger,
      ready: async () => !away,
      retries: { attempts: 3, pauseMillis: 10, longestPauseMillis: 50 },
      handlers: {
        EmailRequested: async ({ data }) => {
          // The first seconds are an outage: it must cost no message.
          if (away) throw new Error('away');
          if (data.bookingId.endsWith('_poison')) throw new TypeError('cannot');
          handled.push(data.bookingId);
        },
      },
    });
    try {
      setTimeout(() => {
        away = false;
      }, 2_000);
      await vi.waitFor(() => expect(handled).toContain(`bk_${run}_good`), { timeout: 30_000 });
      await vi.waitFor(
        async () => {
          const dead = await published(deadLetterTopic('notification-queue'));
          const reasons = dead.map(({ key, headers }) => [key, headers['dlq-reason']]);
          expect(Object.fromEntries(reasons)).toEqual({
            [`bk_${run}_bad`]: 'DATA /data required',
            [`bk_${run}_poison`]: 'HANDLER TypeError',
          });
        },
        { timeout: 20_000 },
      );
    } finally {
      await consumer.stop();
    }
  });
});
