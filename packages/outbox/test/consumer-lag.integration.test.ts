import { randomUUID } from 'node:crypto';
import { createLogger } from '@holdfast/telemetry/logger';
import { describe, expect, test } from 'vitest';
import { readConsumerLag } from '../src/consumer-lag.ts';
import { connectKafka } from '../src/kafka-connection.ts';

const brokers = process.env.KAFKA_BROKERS ?? '';
const logger = createLogger({ name: 'test', level: 'silent' });
const topic = 'activity-events';

describe.skipIf(brokers === '')('with Kafka', () => {
  test('a group is behind by what it has not handled of a topic, and by nothing of one it never read', async () => {
    const kafka = connectKafka({ brokers: brokers.split(','), clientId: 'lag-test', logger });
    await kafka.ensureTopics();
    const groupId = `lag-${randomUUID()}`;
    const admin = kafka.client.admin();
    await admin.connect();
    const ends = () => admin.fetchTopicOffsets(topic);
    // A topic that was just made has no leaders for a moment.
    const settled = () =>
      ends().then(
        ({ length }) => length > 0,
        () => false,
      );
    await expect.poll(settled, { timeout: 30_000 }).toBe(true);
    const partitions = (await ends()).map(({ partition, high }) => ({ partition, offset: high }));
    await admin.setOffsets({ groupId, topic, partitions });
    const lagOfGroup = async () => (await readConsumerLag(kafka)).filter(({ group }) => group === groupId);
    expect(await lagOfGroup()).toEqual([{ group: groupId, topic, messages: expect.any(Number) }]);
    const [before] = await lagOfGroup();
    const producer = kafka.client.producer();
    await producer.connect();
    // Nobody can read it as an event; consumers of this topic, if there are any, put it aside.
    await producer.send({ topic, messages: [{ value: null }, { value: null }] });
    await producer.disconnect();
    await expect
      .poll(async () => (await lagOfGroup())[0]?.messages, { timeout: 30_000 })
      .toBeGreaterThanOrEqual((before?.messages ?? 0) + 2);
    await admin.deleteGroups([groupId]);
    await admin.disconnect();
  });
});

test('Kafka away: it says so instead of waiting for ever', async () => {
  const kafka = connectKafka({ brokers: ['127.0.0.1:1'], clientId: 'lag-test', logger });
  await expect(readConsumerLag(kafka)).rejects.toThrow();
});
