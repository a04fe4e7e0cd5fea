import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@holdfast/contracts/events/envelope';
import type { KafkaConnection } from '@holdfast/outbox/kafka-connection';

export interface ReadMessage {
  readonly key: string;
  readonly partition: number;
  readonly value: EventEnvelope;
  readonly headers: Record<string, string>;
}

/** Everything that is in a topic now, in order per partition. */
export async function readTopic(kafka: KafkaConnection, topic: string): Promise<ReadMessage[]> {
  const admin = kafka.client.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const left = new Set(ends.filter(({ low, high }) => low !== high).map(({ partition }) => partition));
  // By place, because a reader whose group is rebalanced in the middle reads from the beginning again.
  const messages = new Map<string, ReadMessage>();
  if (left.size === 0) return [];
  const consumer = kafka.client.consumer({ groupId: `reader-${randomUUID()}`, maxWaitTimeInMs: 100 });
  const read = Promise.withResolvers<void>();
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ partition, message }) => {
      const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]);
      messages.set(`${partition}-${message.offset}`, {
        key: String(message.key),
        partition,
        value: JSON.parse(String(message.value)),
        headers: Object.fromEntries(headers),
      });
      const end = ends.find((offset) => offset.partition === partition);
      if (BigInt(message.offset) + 1n >= BigInt(end?.high ?? 0)) left.delete(partition);
      if (left.size === 0) read.resolve();
    },
  });
  await read.promise;
  await consumer.disconnect();
  return [...messages.values()];
}
