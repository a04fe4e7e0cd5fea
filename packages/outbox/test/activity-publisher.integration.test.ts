import { createLogger } from '@holdfast/telemetry/logger';
import { Registry } from '@holdfast/telemetry/metrics';
import { describe, expect, test } from 'vitest';
import { startActivityPublisher } from '../src/activity-publisher.ts';
import { createEventProducer } from '../src/event-producer.ts';
import { connectKafka } from '../src/kafka-connection.ts';

const brokers = process.env.KAFKA_BROKERS ?? '';

describe.skipIf(brokers === '')('with Kafka', () => {
  test('what is looked at arrives on activity-events', async () => {
    const logger = createLogger({ name: 'test', level: 'silent' });
    const kafka = connectKafka({ brokers: brokers.split(','), clientId: 'activity-test', logger });
    const metrics = new Registry();
    const producer = createEventProducer(kafka);
    await producer.open();
    const publisher = startActivityPublisher({ service: 'customer', producer, logger, metrics });
    const admin = kafka.client.admin();
    await admin.connect();
    const written = async () => {
      const offsets = await admin.fetchTopicOffsets('activity-events');
      return offsets.reduce((sum, { high }) => sum + Number(high), 0);
    };
    // A topic that was just made has no leaders for a moment, and what is sent to it then is lost.
    const settled = () => written().then(Boolean, () => undefined);
    await expect.poll(settled, { timeout: 30_000 }).toBeDefined();
    const before = await written();
    const publishAndLook = () => {
      publisher.publish({ type: 'RoomViewed', data: { hotelId: 'htl_sea' } });
      return written();
    };
    await expect.poll(publishAndLook, { timeout: 30_000, interval: 1_000 }).toBeGreaterThan(before);
    await admin.disconnect();
    await publisher.close();
  });

  test('Kafka away: closing takes no longer than a few seconds, and nothing throws', async () => {
    const logger = createLogger({ name: 'test', level: 'silent' });
    const kafka = connectKafka({ brokers: ['127.0.0.1:1'], clientId: 'activity-test', logger });
    const producer = createEventProducer(kafka);
    const publisher = startActivityPublisher({
      service: 'customer',
      producer,
      logger,
      metrics: new Registry(),
    });
    publisher.publish({ type: 'RoomViewed', data: { hotelId: 'htl_sea' } });
    const began = Date.now();
    await publisher.close();
    expect(Date.now() - began).toBeLessThan(4_000);
  });
});
