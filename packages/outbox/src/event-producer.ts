import { Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import type { KafkaConnection } from './kafka-connection.ts';
import { within } from './within.ts';

/** Sends one request at a time and throws when any part of it was not acknowledged by all replicas. */
export interface EventProducer {
  /** Makes missing topics and connects, so that an absent Kafka is known before there is anything to send. */
  open(): Promise<void>;
  send(topicMessages: TopicMessages[]): Promise<void>;
  close(): Promise<void>;
}

const sendMillis = 15_000;
const closeMillis = 2_000;

/**
 * An idempotent producer, connected on first use. After a rejected send it is thrown away with its sequence
 * numbers, because kafkajs would go on with ones the broker refuses; the caller re-reads and sends again (D24).
 */
export function createEventProducer(kafka: KafkaConnection): EventProducer {
  let current: Producer | undefined;

  async function connected(): Promise<Producer> {
    if (current !== undefined) return current;
    await kafka.ensureTopics();
    const producer = kafka.client.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 2, initialRetryTime: 100, maxRetryTime: 1_000 },
    });
    await producer.connect();
    current = producer;
    return producer;
  }

  async function close(): Promise<void> {
    const producer = current;
    current = undefined;
    await within(closeMillis, producer?.disconnect()).catch(() => undefined);
  }

  return {
    open: async () => void (await connected()),
    async send(topicMessages) {
      try {
        const producer = await connected();
        await within(sendMillis, producer.sendBatch({ topicMessages, acks: -1 }));
      } catch (error) {
        await close();
        throw error;
      }
    },
    close,
  };
}
