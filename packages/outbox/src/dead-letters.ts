import { deadLetterTopic, type TopicName } from '@holdfast/contracts/events/topics';
import type { KafkaMessage } from 'kafkajs';
import { createEventProducer } from './event-producer.ts';
import type { KafkaConnection } from './kafka-connection.ts';

/** Where a message came from and why nobody could do anything with it. */
export interface DeadLetter {
  readonly topic: TopicName;
  readonly partition: number;
  readonly message: KafkaMessage;
  readonly consumer: string;
  readonly reason: string;
}

/** Puts messages aside, unchanged, under the topic's name with `.dlq`. */
export function createDeadLetters(kafka: KafkaConnection) {
  const producer = createEventProducer(kafka);
  return {
    /** Throws when Kafka does not take it; then the message must not be passed over. */
    async put({ topic, partition, message, consumer, reason }: DeadLetter): Promise<void> {
      const headers = {
        ...message.headers,
        'dlq-reason': reason,
        'dlq-consumer': consumer,
        'dlq-topic': topic,
        'dlq-partition': String(partition),
        'dlq-offset': message.offset,
      };
      const { key, value } = message;
      await producer.send([{ topic: deadLetterTopic(topic), messages: [{ key, value, headers }] }]);
    },
    close: () => producer.close(),
  };
}
